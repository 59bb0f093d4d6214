package io.github.zhiban.source.build;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import org.jsoup.nodes.Node;

/**
 * What the readers of one article share.
 *
 * @param positions where nodes come from
 * @param diagnostics where to report
 * @param anchors the article's link targets
 * @param addresses how links are addressed
 * @param besideKept whether links to files beside the article are kept
 */
record Context(Positions positions, Diagnostics diagnostics, Anchors anchors, Addresses addresses, boolean besideKept) {

    Location at(Node node) {
        return positions.at(node);
    }
}
