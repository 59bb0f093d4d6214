package io.github.zhiban.verify.reading;

import io.github.zhiban.formula.MathTree;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What of a chapter has a width of its own, which no line break makes smaller.
 *
 * @param formulas in reading order
 * @param tables in reading order
 */
public record ChapterShapes(List<Formula> formulas, List<Table> tables) {
    private static final int DEEPEST = 200;

    public ChapterShapes {
        formulas = List.copyOf(formulas);
        tables = List.copyOf(tables);
    }

    /**
     * A formula.
     *
     * @param tex what its alternative text says
     * @param style what its {@code style} attribute says
     */
    public record Formula(String tex, String style, MathTree tree) {}

    /**
     * A table.
     *
     * @param columns of its widest row, spans counted
     * @param around the classes of the element that holds it
     * @param beginning what its first cell says
     */
    public record Table(int columns, String around, String beginning) {}

    static ChapterShapes of(Document chapter) {
        List<Formula> formulas = new ArrayList<>();
        for (Element math : elements(chapter, "math")) {
            formulas.add(new Formula(math.getAttribute("alttext"), math.getAttribute("style"), tree(math, 0)));
        }
        List<Table> tables = new ArrayList<>();
        for (Element table : elements(chapter, "table")) {
            String around = table.getParentNode() instanceof Element holder ? holder.getAttribute("class") : "";
            tables.add(new Table(columns(table), around, beginning(table)));
        }
        return new ChapterShapes(formulas, tables);
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static MathTree tree(Element element, int depth) {
        List<MathTree> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && depth < DEEPEST) {
                children.add(tree(child, depth + 1));
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.append(' ').append(attribute.getNodeName()).append("=\"").append(attribute.getNodeValue());
            attributes.append('"');
        }
        String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
        return new MathTree(name, attributes.toString(), text.toString(), children, 0, 0);
    }

    private static int columns(Element table) {
        int most = 0;
        NodeList rows = table.getElementsByTagNameNS("*", "tr");
        for (int i = 0; i < rows.getLength(); i++) {
            int columns = 0;
            for (Node cell = rows.item(i).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (cell instanceof Element one) {
                    String span = one.getAttribute("colspan");
                    columns += span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
                }
            }
            most = Math.max(most, columns);
        }
        return most;
    }

    private static String beginning(Element table) {
        NodeList cells = table.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < cells.getLength(); i++) {
            String name = cells.item(i).getLocalName();
            if (("td".equals(name) || "th".equals(name))
                    && !cells.item(i).getTextContent().isBlank()) {
                return cells.item(i).getTextContent().strip();
            }
        }
        return "";
    }
}
