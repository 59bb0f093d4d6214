package io.github.zhiban.source.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * A diagram that was drawn in the page, by Mermaid for example, becomes the list of its labels: its lines depend on scripts and
 * style sheets that an export does not hold.
 */
final class Diagrams implements Cleaning {
    private static final Evaluator DRAWINGS = Select.query("svg");
    private static final Evaluator LABELS = Select.query("foreignobject, text, title");

    @Override
    public void clean(Element body) {
        for (Element svg : Select.outermost(body, DRAWINGS)) {
            List<String> labels = new ArrayList<>();
            for (Element label : Select.outermost(svg, LABELS)) {
                String text = label.text().strip();
                if (!text.isEmpty()) {
                    labels.add(text);
                }
            }
            if (labels.isEmpty()) {
                svg.remove();
            } else {
                Element list = new Element("ul");
                labels.forEach(text -> list.appendElement("li").text(text));
                svg.replaceWith(list);
            }
        }
    }
}
