package io.github.zhiban.source.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * The short lines around an article's first and last paragraph, in document order: where pages say when it was written
 * and by whom.
 *
 * @param before from the title, or from a few lines before the first paragraph, up to that paragraph
 * @param after from the last paragraph on
 */
public record Surroundings(List<Element> before, List<Element> after) {
    private static final double PROSE = 100;
    /** A page without a title in sight tells about the article in the lines just before it. */
    private static final int NEAR = 10;

    /** Some pages say it above their titles. */
    private static final int ABOVE = 4;

    private static final int FARTHEST = 40;
    private static final int AFTER = 12;

    /** Keeps its own copies. */
    public Surroundings {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Looks around.
     *
     * @param left what is not the article, though it stands in its elements
     * @param titles what the article may be called, without white space
     */
    public static Surroundings of(
            Document page, List<Element> bodies, Map<Element, BlockRole> left, Set<String> titles) {
        List<Element> lines = lines(page.body());
        Set<Element> inside =
                bodies.stream().flatMap(body -> body.getAllElements().stream()).collect(Collectors.toSet());
        int first = -1;
        int last = -1;
        int title = -1;
        int entered = -1;
        for (int i = 0; i < lines.size(); i++) {
            Element line = lines.get(i);
            if (!inside.contains(line)) {
                title = first < 0 && titles.contains(signs(line)) ? i : title;
                continue;
            }
            entered = entered < 0 ? i : entered;
            if (first < 0 && titles.contains(signs(line))) {
                title = i;
            }
            if (isProse(line) && line.parents().stream().noneMatch(left::containsKey)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            first = entered < 0 ? lines.size() : Math.min(entered + 2, lines.size());
            last = first;
        }
        int from = title >= 0 && title >= first - FARTHEST ? Math.max(0, title - ABOVE) : Math.max(0, first - NEAR);
        return new Surroundings(
                lines.subList(Math.min(from, first), first),
                lines.subList(Math.min(last + 1, lines.size()), Math.min(last + 1 + AFTER, lines.size())));
    }

    private static boolean isProse(Element line) {
        String text = line.text();
        return BlockMeasurer.weight(text) >= PROSE
                && !HeadingTags.is(line)
                && !SectionLabels.isDisclaimer(text.strip())
                && line.closest("figure, [class*=caption]") == null;
    }

    private static String signs(Element line) {
        return line.text().replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** The innermost blocks that say anything, and what stands in a line of its own between blocks. */
    private static List<Element> lines(Element body) {
        List<Element> lines = new ArrayList<>();
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element block : body.getAllElements()) {
            if (BlockMeasurer.isBlock(block) && block.hasText()) {
                for (Element outer = block.parent(); outer != null && holders.add(outer); outer = outer.parent()) {
                    // All that is around a block holds blocks.
                }
            }
        }
        body.filter((node, depth) -> {
            if (node instanceof Element element && depth > 0 && !holders.contains(element)) {
                if (element.hasText()) {
                    lines.add(element);
                }
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return lines;
    }
}
