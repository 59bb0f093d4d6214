package io.github.zhiban.source.extract;

import io.github.zhiban.source.select.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Captions that galleries hold again for every way in which they can be shown. */
final class Repeats {
    private static final double SHORTEST = 40;
    private static final Query CAPTIONS = Query.of(
            "figcaption, [class*=caption], [class*=gallery] p, [class*=slide] p, [class*=gallery] div, [class*=slide]"
                    + " div, [class*=carousel] div");

    private Repeats() {}

    /** Adds captions that say what an earlier one says to what is left out. */
    static void mark(List<Element> bodies, BlockMeasurer measures, Map<Element, BlockRole> left) {
        Set<String> said = new HashSet<>();
        for (Element body : bodies) {
            for (Element caption : CAPTIONS.all(body)) {
                boolean leaf = caption.children().stream().noneMatch(BlockMeasurer::isBlock);
                if (leaf
                        && measures.of(caption).text >= SHORTEST
                        && !said.add(caption.text().strip())) {
                    left.put(caption, BlockRole.UNKNOWN);
                }
            }
        }
    }
}
