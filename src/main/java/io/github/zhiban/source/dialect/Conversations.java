package io.github.zhiban.source.dialect;

import io.github.zhiban.source.input.WrittenDates;
import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.metadata.PageMetadata;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Questions with their answers, threads and chats: what each says stands below a line with their name, and nobody's
 * words run into another's.
 */
final class Conversations {
    private static final int FEWEST = 2;
    private static final Map<String, String> ROLES =
            Map.of("user", "用户", "assistant", "助手", "system", "系统", "tool", "工具");
    private static final Map<String, String> ROLES_ENGLISH =
            Map.of("user", "User", "assistant", "Assistant", "system", "System", "tool", "Tool");

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    private final List<Kind> kinds;

    Conversations(List<Kind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** How the pages of one platform hold a conversation; see {@code dialects.yaml}. */
    record Kind(
            Query turn,
            @Nullable Query opening,
            List<Place> title,
            List<Place> author,
            List<Place> date,
            List<Query> text,
            Query drop) {
        Kind {
            title = List.copyOf(title);
            author = List.copyOf(author);
            date = List.copyOf(date);
            text = List.copyOf(text);
        }
    }

    /** The conversation; empty where fewer than two speak. */
    Optional<Page> find(Document page, Vocabulary names) {
        for (Kind kind : kinds) {
            List<Element> turns = kind.turn().outermost(page, names);
            if (turns.size() >= FEWEST
                    && !answerDifferentQuestions(turns)
                    && turns.stream().filter(Element::hasText).count() >= FEWEST) {
                return Optional.of(page(page, names, kind, turns));
            }
        }
        return Optional.empty();
    }

    /** A list of questions, each with its answer, is no talk. */
    private static boolean answerDifferentQuestions(List<Element> turns) {
        return turns.stream()
                        .map(turn -> turn.closest("[itemtype$=/Question]"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    private static Page page(Document page, Vocabulary names, Kind kind, List<Element> turns) {
        Element talk = new Element("div");
        Element opening = kind.opening() == null ? null : kind.opening().first(page, names);
        if (opening != null && opening.hasText()) {
            move(opening, talk);
        }
        // A thread was published when its first post was.
        String began = opening == null ? first(turns.getFirst(), kind.date()) : "";
        String starter = opening == null ? first(turns.getFirst(), kind.author()) : "";
        boolean chinese = page.text().codePoints().anyMatch(Character::isIdeographic);
        for (Element turn : turns) {
            String byline = byline(turn, kind, chinese);
            if (!byline.isEmpty()) {
                talk.appendElement("summary").text(byline);
            }
            Element text = text(turn, kind);
            kind.drop().outermost(text).forEach(Element::remove);
            move(text, talk);
        }
        page.body().appendChild(talk);
        String title = Dialect.first(page, names, kind.title());
        PageMetadata metadata = PageMetadata.of(page, names);
        metadata.know(ROLES.containsKey(starter) ? "" : starter, began, null);
        return new Page(
                List.of(talk),
                title == null ? new PageTitles(page, metadata).take(List.of(talk)) : Claim.certain(title, "dialect"),
                metadata.author().orElse(null),
                metadata.date().orElse(null),
                metadata.address().orElse(null),
                metadata.publisher().orElse(null),
                List.of(),
                Query.NONE);
    }

    private static void move(Element from, Element talk) {
        Element box = talk.appendElement("div");
        for (Node node : List.copyOf(from.childNodes())) {
            box.appendChild(node);
        }
    }

    private static String byline(Element turn, Kind kind, boolean chinese) {
        String name = first(turn, kind.author());
        String known = (chinese ? ROLES : ROLES_ENGLISH).get(name);
        OffsetDateTime date = WrittenDates.first(first(turn, kind.date()));
        return (known == null ? name : known) + (date == null || name.isEmpty() ? "" : " · " + date.toLocalDate());
    }

    private static String first(Element turn, List<Place> places) {
        for (Place place : places) {
            String value = value(place.in(turn), place.attribute());
            if (!value.isEmpty()) {
                return "class".equals(place.attribute()) ? role(value) : value;
            }
        }
        return "";
    }

    /** The role that is one of the words in names. */
    private static String role(String names) {
        return WORDS.splitAsStream(names).filter(ROLES::containsKey).findFirst().orElse("");
    }

    private static String value(@Nullable Element found, @Nullable String attribute) {
        return found == null ? "" : (attribute == null ? found.text() : found.attr(attribute)).strip();
    }

    private static Element text(Element turn, Kind kind) {
        for (Query query : kind.text()) {
            Element found = query.first(turn);
            if (found != null) {
                return found;
            }
        }
        return turn;
    }
}
