package io.github.zhiban.source.metadata;

import io.github.zhiban.source.extract.Surroundings;
import io.github.zhiban.source.select.Query;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The lines around an article that only tell about it. */
public final class InfoLines {
    /** 延伸阅读 counts no readers. */
    private static final Query HEADING = Query.of("h1, h2, h3, h4, h5, h6");

    /** So many lines of one form that tell different days head entries: versions, pages of a diary. */
    private static final int ENTRIES = 3;

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private InfoLines() {}

    /** Those among the lines around an article, in document order. */
    public static List<Element> among(Surroundings around) {
        List<Element> lines = Stream.concat(around.before().stream(), around.after().stream())
                .filter(InfoLines::isOne)
                .toList();
        Map<String, Long> alike = lines.stream()
                .filter(InfoLines::isDated)
                .collect(Collectors.groupingBy(InfoLines::form, Collectors.counting()));
        return lines.stream()
                .filter(line -> !isDated(line) || alike.getOrDefault(form(line), 0L) < ENTRIES)
                .toList();
    }

    /** Whether a line tells a day without saying of what. */
    private static boolean isDated(Element line) {
        InfoLine info = InfoLine.of(line);
        return !info.date().isEmpty() && !info.labelled() && info.author().isEmpty();
    }

    /** A line without its figures. */
    private static String form(Element line) {
        return FIGURES.matcher(line.text().strip()).replaceAll("0");
    }

    /** The lines before an article that say its author's name and nothing else. */
    public static List<Element> names(Surroundings around, String author) {
        return around.before().stream()
                .filter(line -> !isOne(line) && line.text().strip().equals(author))
                .toList();
    }

    /** Whether a line only tells about the article. */
    public static boolean isOne(Element line) {
        String text = line.text().strip();
        Element time = line.selectFirst("time");
        if (time != null && time.text().strip().equals(text)) {
            return true;
        }
        InfoLine info = InfoLine.of(line);
        return info.isOne() && (!HEADING.matches(line) || info.saysSomething());
    }

    /**
     * The line above the first of them, where nothing else on a page tells its title; empty when that is none either.
     */
    public static String above(List<Element> lines, Surroundings around) {
        for (int i = 1; i < around.before().size(); i++) {
            if (lines.contains(around.before().get(i))) {
                String text = around.before().get(i - 1).text().strip();
                boolean linked = around.before().get(i - 1).selectFirst("a[href]") != null;
                boolean info = isOne(around.before().get(i - 1));
                return !info && text.length() >= 4 && text.length() <= 60 && !linked ? text : "";
            }
        }
        return "";
    }

    /** A cell beside others belongs to a table, which means nothing without it. */
    private static boolean isCellOfSeveral(Element line) {
        Element cell = line.closest("td, th");
        Element row = cell == null ? null : cell.parent();
        return row != null && row.children().stream().filter(Element::hasText).count() > 1;
    }

    /** Takes them out of the article, but for the day below a signature, which is a part of what was signed. */
    public static void drop(List<Element> lines, Surroundings around, List<Element> bodies) {
        for (Element line : lines) {
            boolean signed = around.after().contains(line) && InfoLine.isDay(line.text());
            boolean all = bodies.size() == 1 && bodies.contains(line);
            if (line.selectFirst("img:not(a[rel=author] img)") == null && !signed && !all && !isCellOfSeveral(line)) {
                bodies.remove(line);
                line.remove();
            }
        }
    }
}
