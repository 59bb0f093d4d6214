package io.github.zhiban.source.dialect;

import io.github.zhiban.source.build.Addresses;
import io.github.zhiban.source.extract.Extraction;
import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.metadata.PageMetadata;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is known about platforms, as data: their dialects, redirectors and search links. Immutable.
 *
 * <p>Known as: site, CSDN, WeChat (公众号), Zhihu (知乎), Juejin (掘金), 站点方言.
 */
public final class Dialects {
    private static final String RESOURCE = "/io/github/zhiban/source/dialects.yaml";

    private final List<Dialect> dialects;
    private final Conversations conversations;
    private final List<Pattern> redirectors;
    private final List<Pattern> searches;

    private Dialects(Map<?, ?> data) {
        this.dialects = list(data, "dialects").stream()
                .map(entry -> dialect((Map<?, ?>) entry))
                .toList();
        this.conversations = new Conversations(list(data, "conversations").stream()
                .map(entry -> conversation((Map<?, ?>) entry))
                .toList());
        this.redirectors = patterns(data, "redirectors");
        this.searches = patterns(data, "searches");
    }

    /** The dialects that ship with Zhiban. */
    public static Dialects shipped() {
        try (InputStream resource = Objects.requireNonNull(Dialects.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Object data = new Load(LoadSettings.builder().setLabel(RESOURCE).build()).loadFromInputStream(resource);
            return new Dialects((Map<?, ?>) data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Where a page of a known platform keeps its article; empty for any other page.
     *
     * @param known the title, where something besides the page tells it
     * @param names all that occur in it
     * @param exported whether the page is the article alone, without a site around it
     */
    public Optional<Page> find(Document document, Vocabulary names, @Nullable String known, boolean exported) {
        Optional<Page> talk = conversations.find(document, names);
        if (talk.isPresent()) {
            return talk;
        }
        for (Dialect dialect : dialects) {
            if (dialect.recognises(document, names)) {
                List<Element> bodies = dialect.bodies(document, names);
                if (!bodies.isEmpty() && (exported || Extraction.holds(document, bodies))) {
                    return Optional.of(page(document, names, dialect, bodies, known));
                }
            }
        }
        return Optional.empty();
    }

    private static Page page(
            Document document, Vocabulary names, Dialect dialect, List<Element> bodies, @Nullable String known) {
        PageMetadata metadata = PageMetadata.of(document, names);
        metadata.know(
                Dialect.first(document, names, dialect.author()),
                Dialect.first(document, names, dialect.date()),
                ArticleId.address(document, names).orElse(Dialect.first(document, names, dialect.address())));
        Predicate<Element> counts = said -> said.closest("[class*=comment], aside, footer, nav") == null;
        metadata.lookForTimes(document, counts);
        if (!dialect.author().isEmpty()) {
            metadata.lookForAuthors(document, counts);
        }
        String title = Dialect.first(document, names, dialect.title());
        Stream.of(title, known)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(said -> RestatedTitle.dropFirst(said, bodies));
        return new Page(
                bodies,
                title == null && known == null
                        ? new PageTitles(document, metadata).take(bodies)
                        : title == null ? null : Claim.certain(title, "dialect"),
                metadata.author().orElse(null),
                metadata.date().orElse(null),
                metadata.address().orElse(null),
                metadata.publisher().orElse(null),
                List.of(),
                dialect.drop());
    }

    /** How links are addressed in an article that comes from {@code base}. */
    public Addresses addresses(@Nullable String base) {
        return new Addresses(base, redirectors, searches);
    }

    /** What the platform of a page, if it is known, adds to its articles. */
    Query drop(Document document, Vocabulary names) {
        return dialects.stream()
                .filter(dialect -> dialect.recognises(document, names))
                .map(Dialect::drop)
                .findFirst()
                .orElse(Query.NONE);
    }

    private static Conversations.Kind conversation(Map<?, ?> entry) {
        Object opening = entry.get("opening");
        return new Conversations.Kind(
                Query.of(String.valueOf(entry.get("turn"))),
                opening == null ? null : Query.of(String.valueOf(opening)),
                places(entry, "title"),
                places(entry, "author"),
                places(entry, "date"),
                queries(entry, "text"),
                entry.get("drop") == null ? Query.NONE : Query.of(String.valueOf(entry.get("drop"))));
    }

    private static Dialect dialect(Map<?, ?> entry) {
        return new Dialect(
                String.valueOf(entry.get("name")),
                Query.of(String.join(", ", texts(entry, "recognised"))),
                places(entry, "title"),
                places(entry, "author"),
                places(entry, "date"),
                places(entry, "address"),
                queries(entry, "body"),
                Query.of(String.valueOf(entry.get("drop"))));
    }

    private static List<Pattern> patterns(Map<?, ?> data, String key) {
        return texts(data, key).stream().map(Pattern::compile).toList();
    }

    private static List<Place> places(Map<?, ?> data, String key) {
        return texts(data, key).stream().map(Place::of).toList();
    }

    private static List<Query> queries(Map<?, ?> data, String key) {
        return texts(data, key).stream().map(Query::of).toList();
    }

    private static List<String> texts(Map<?, ?> data, String key) {
        return list(data, key).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<?, ?> data, String key) {
        return data.get(key) instanceof List<?> list ? list : List.of();
    }
}
