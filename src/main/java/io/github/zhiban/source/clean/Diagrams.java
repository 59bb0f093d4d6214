package io.github.zhiban.source.clean;

import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.select.Query;
import io.github.zhiban.source.select.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A diagram that was drawn in the page, by Mermaid for example, becomes a picture, or where the export lost the places
 * of its labels the list of them.
 */
public final class Diagrams implements Cleaning {
    private static final Query DRAWINGS = Query.of("svg");
    private static final Query LABELS = Query.of("foreignobject, text, title");

    @Override
    public Reason drops() {
        return Reason.DRAWING;
    }

    @Override
    public Set<String> makes() {
        return Set.of("img", "[src]", "[alt]", "[width]", "[height]", "ul", "li");
    }

    @Override
    public void clean(Element body, Vocabulary names) {
        for (Element svg : DRAWINGS.outermost(body, names)) {
            List<String> labels = labels(svg);
            if (labels.isEmpty()) {
                svg.remove();
            } else {
                svg.replaceWith(DiagramPicture.of(svg, labels).orElseGet(() -> list(labels)));
            }
        }
    }

    /** Whether a drawing becomes a picture, which says what it says by its alternative text. */
    public static boolean isPicture(Element svg) {
        return DiagramPicture.of(svg, labels(svg)).isPresent();
    }

    private static List<String> labels(Element svg) {
        List<String> labels = new ArrayList<>();
        for (Element label : LABELS.outermost(svg)) {
            String text = label.text().strip();
            if (!text.isEmpty()) {
                labels.add(text);
            }
        }
        return labels;
    }

    private static Element list(List<String> labels) {
        Element list = new Element("ul");
        labels.forEach(text -> list.appendElement("li").text(text));
        return list;
    }
}
