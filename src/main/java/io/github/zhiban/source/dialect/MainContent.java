package io.github.zhiban.source.dialect;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.extract.BlockRole;
import io.github.zhiban.source.extract.Extraction;
import io.github.zhiban.source.extract.Surroundings;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.metadata.InfoLines;
import io.github.zhiban.source.metadata.PageMetadata;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article of a page of no known dialect. */
public final class MainContent {
    private MainContent() {}

    /** The article that the user says is in these elements. */
    static Page stated(Document page, Vocabulary names, List<Element> bodies, Query drop) {
        PageMetadata metadata = PageMetadata.of(page, names);
        metadata.look(page, element -> true);
        Claim title = new PageTitles(page, metadata).take(bodies);
        return new Page(
                Bodies.boxed(bodies),
                title,
                metadata.author().orElse(null),
                metadata.date().orElse(null),
                metadata.address().orElse(null),
                metadata.publisher().orElse(null),
                List.of(),
                drop,
                true);
    }

    /**
     * The article; empty when the page has no text that reads like one.
     *
     * @param names all that occur in the page
     * @param exported whether the page is the article alone, without a site around it
     * @param drop what the page's platform adds to articles
     * @param log told what parts of the page are that are not the article
     */
    public static Optional<Page> find(Document page, Vocabulary names, boolean exported, Query drop, DropLog log) {
        Extraction found = exported ? Extraction.whole(page) : Extraction.of(page);
        List<Element> bodies = new ArrayList<>(found.bodies());
        PageMetadata metadata = PageMetadata.of(page, names);
        PageTitles titles = new PageTitles(page, metadata);
        OuterParts parts = new OuterParts(page, found, bodies);
        parts.bringNotes();
        if (!exported) {
            parts.bringTheRest();
            parts.bringDeck(titles.above(bodies));
        }
        List<Element> doubtful = exported ? List.of() : found.doubtful(page);
        if (!exported) {
            metadata.look(
                    page,
                    element -> element.parents().stream()
                            .map(found.left()::get)
                            .noneMatch(role -> role == BlockRole.COMMENT
                                    || role == BlockRole.RECOMMENDATION
                                    || role == BlockRole.PROMOTION));
            Surroundings around = Surroundings.of(page, bodies, found.left(), titles.possible());
            List<Element> lines = InfoLines.among(around);
            metadata.hear(lines);
            metadata.meet(around.before());
            metadata.hear(around.after(), InfoLines.above(lines, around));
            found.left().forEach((part, role) -> {
                log.leaves(part, role.reason());
                part.remove();
            });
            lines.forEach(line -> log.leaves(line, Reason.METADATA));
            InfoLines.drop(lines, around, bodies);
            List<Element> bylines = metadata.author()
                    .map(author -> InfoLines.names(around, author.value()))
                    .orElse(List.of());
            bylines.forEach(line -> log.leaves(line, Reason.METADATA));
            InfoLines.drop(bylines, around, bodies);
        }
        if (bodies.stream().noneMatch(body -> body.hasText() || body.selectFirst("img") != null)) {
            return Optional.empty();
        }
        Claim title = titles.take(bodies);
        return Optional.of(new Page(
                Bodies.boxed(bodies),
                title,
                metadata.author().orElse(null),
                metadata.date().orElse(null),
                metadata.address().orElse(null),
                metadata.publisher().orElse(null),
                doubtful,
                drop));
    }
}
