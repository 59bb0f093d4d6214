package io.github.zhiban.source.build;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.text.SegmentBreaks;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Where nodes of a parsed page come from.
 *
 * @param source the text that was parsed
 */
public record Positions(SourceText source) {

    /** Where a node begins; of text, where its first visible character stands. */
    public Location at(Node node) {
        for (Node n = node; n != null; n = n.parent()) {
            String noted = n.attr(RepairElements.POSITION);
            if (!noted.isEmpty()) {
                int colon = noted.indexOf(':');
                return source.at(
                        Integer.parseInt(noted.substring(0, colon)), Integer.parseInt(noted.substring(colon + 1)));
            }
            Range range = n.sourceRange();
            if (range.isTracked()) {
                return n instanceof TextNode text
                        ? visibleStart(text, range.start())
                        : source.at(range.start().lineNumber(), range.start().columnNumber());
            }
        }
        return Location.of(source.name());
    }

    private Location visibleStart(TextNode text, Range.Position start) {
        String whole = text.getWholeText();
        int line = start.lineNumber();
        int column = start.columnNumber();
        for (int i = 0; i < whole.length() && SegmentBreaks.isWhite(whole.charAt(i)); i++) {
            boolean newLine = whole.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return source.at(line, column);
    }
}
