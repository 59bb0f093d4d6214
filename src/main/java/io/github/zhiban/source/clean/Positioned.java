package io.github.zhiban.source.clean;

import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.build.RepairElements;
import org.jsoup.nodes.Element;

/** Lets a replacement remember where the original stood. */
final class Positioned {
    private Positioned() {}

    static Element like(Element original, Element replacement, Positions positions) {
        Location at = positions.at(original);
        if (at.line() > 0) {
            int line = at.line() - positions.source().firstLine() + 1;
            replacement.attr(RepairElements.POSITION, line + ":" + at.column());
        }
        return replacement;
    }
}
