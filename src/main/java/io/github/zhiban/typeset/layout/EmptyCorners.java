package io.github.zhiban.typeset.layout;

import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives the first cell of every table a line. To see whether a heading stays with its table, Flying Saucer asks where
 * the first line of the table ends, and looks for it in the first cell alone; where that is empty, as the corner of a
 * table often is, it asks for the end of the table, and one of more than a page goes to the next page with all that
 * leads in to it.
 */
final class EmptyCorners {
    private EmptyCorners() {}

    /** Puts a box without width into the first cell of each table where that holds nothing. */
    static void fill(Document document) {
        NodeList tables = document.getElementsByTagName("table");
        IntStream.range(0, tables.getLength())
                .mapToObj(tables::item)
                .flatMap(table -> corner(table).stream())
                .filter(cell -> cell.getFirstChild() == null)
                .toList()
                .forEach(cell -> {
                    Element line = document.createElement("span");
                    line.setAttribute("class", "empty-corner");
                    cell.appendChild(line);
                });
    }

    private static Optional<Element> corner(Node table) {
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = element.getTagName();
                if (name.equals("td") || name.equals("th")) {
                    return Optional.of(element);
                }
                if (name.equals("tr") || name.equals("thead") || name.equals("tbody")) {
                    return corner(element);
                }
            }
        }
        return Optional.empty();
    }
}
