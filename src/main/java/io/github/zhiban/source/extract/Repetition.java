package io.github.zhiban.source.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Siblings of one shape: lists of teasers have a link to each of the articles that they tell of, comments have a writer
 * each.
 */
final class Repetition {
    private static final int LEAST = 4;
    /** What says more is an article of its own. */
    private static final double TEASER = 600;

    private Repetition() {}

    /** Whether most of what an element holds are teasers of other articles. */
    static boolean isOfTeasers(Element parent, BlockMeasurer measures) {
        Map<String, Integer> shapes = new HashMap<>();
        for (Element child : parent.children()) {
            shapes.merge(shape(child), 1, Integer::sum);
        }
        String most = "";
        for (Map.Entry<String, Integer> shape : shapes.entrySet()) {
            if (shape.getValue() >= LEAST && shape.getValue() > shapes.getOrDefault(most, 0)) {
                most = shape.getKey();
            }
        }
        if (most.isEmpty()) {
            return false;
        }
        String common = most;
        List<Element> alike = parent.children().stream()
                .filter(child -> shape(child).equals(common))
                .toList();
        double text =
                alike.stream().mapToDouble(child -> measures.of(child).text).sum();
        long teasers = alike.stream()
                .filter(child -> isTeaser(child, measures.of(child)))
                .count();
        return text > measures.of(parent).text * 0.7 && teasers * 4 >= alike.size() * 3L;
    }

    /** Whether an element, or the list in it, consists of items with a link each. */
    static boolean isOfLinks(Element element, BlockMeasurer measures) {
        Element list = element.normalName().equals("ul") ? element : element.selectFirst("ul, ol");
        Element parent = list == null ? element : list;
        List<Element> items =
                parent.children().stream().filter(Element::hasText).toList();
        return items.size() >= 3
                && items.stream().allMatch(item -> item.normalName().equals("a") || item.selectFirst("a[href]") != null)
                && items.stream().allMatch(item -> measures.of(item).text < TEASER);
    }

    private static String shape(Element element) {
        return element.normalName() + " " + element.className();
    }

    private static boolean isTeaser(Element item, BlockMeasure said) {
        if (said.text == 0 || said.text > TEASER || item.normalName().equals("p")) {
            return false;
        }
        Element first = item.firstElementChild();
        Element second = first == null ? null : first.nextElementSibling();
        boolean led = first != null
                && second != null
                && first.normalName().equals("a")
                && first.hasText()
                && BlockMeasurer.isBlock(second)
                && item.ownText().isBlank();
        if (led && said.links > said.text * 0.1) {
            return true;
        }
        return item.selectFirst("h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3,"
                                + " a[href] h4, [class*=title] a[href]")
                        != null
                && said.links > said.text * 0.1;
    }
}
