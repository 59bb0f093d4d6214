package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.diagram.DotGraph;
import io.github.zhiban.source.diagram.Mermaid;
import io.github.zhiban.source.diagram.PlantUml;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Diagrams that stand in the page as text, Mermaid's, PlantUML's or Graphviz's, are drawn; those that cannot be stay as
 * they are.
 */
public final class DiagramSources implements Cleaning {
    private static final Query LISTINGS = Query.of("pre, div.mermaid");

    @Override
    public Reason drops() {
        return Reason.DRAWING;
    }

    @Override
    public Set<String> makes() {
        return Set.of("svg", "text");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element listing : LISTINGS.outermost(body, names)) {
            if (listing.selectFirst("svg") == null) {
                drawn(listing).map(DiagramSources::parsed).ifPresent(listing::replaceWith);
            }
        }
    }

    /** Whether a listing becomes a picture, which says what it says by its alternative text. */
    public static boolean isPicture(Element listing) {
        return drawn(listing).isPresent();
    }

    private static Optional<String> drawn(Element listing) {
        Element code = listing.selectFirst("code");
        String classes = listing.className() + " " + (code == null ? "" : code.className());
        for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            switch (name) {
                case "mermaid", "language-mermaid", "lang-mermaid" -> {
                    return Mermaid.svg(listing.wholeText());
                }
                case "dot", "language-dot", "lang-dot", "graphviz", "language-graphviz", "lang-graphviz" -> {
                    return DotGraph.svg(listing.wholeText());
                }
                case "plantuml",
                        "language-plantuml",
                        "lang-plantuml",
                        "puml",
                        "language-puml",
                        "uml",
                        "language-uml" -> {
                    return PlantUml.svg(listing.wholeText());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Element parsed(String svg) {
        return Jsoup.parse(svg, "", Parser.htmlParser()).body().child(0);
    }
}
