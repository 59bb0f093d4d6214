package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.cover.Lettering.TypeStyle;
import io.github.zhiban.text.TitleBreaker;
import io.github.zhiban.text.TitleBreaker.Broken;
import java.util.ArrayList;
import java.util.List;

/**
 * How large a text is set and how it is broken: as large as its box allows, but rather a little smaller than broken
 * inside a word.
 *
 * @param size of an em, in pixels
 */
record TitleSetting(List<String> lines, double size) {

    /**
     * The room for a text. All in pixels but the leading.
     *
     * @param width of a line
     * @param height of all lines
     * @param largest size of type
     * @param smallest size of type; a text for which it is too large hangs over
     * @param leading from line to line, in em
     */
    record Box(double width, double height, double largest, double smallest, double leading) {}

    /** Type that can still be read on a shelf of a screen, in pixels. */
    private static final double TINY = 26;

    private static final double SHRINK = 0.93;
    private static final int MOST_LINES = 6;
    /** What a line costs, in the units of {@link TitleBreaker}. */
    private static final double LINE = 1;
    /** What it costs to set the type smaller, for each time by a factor of e. */
    private static final double SMALLER = 40;

    static TitleSetting of(String text, List<String> terms, Box box, TypeStyle voice, Lettering lettering) {
        if (text.isBlank() || lettering.length(text, voice) * box.largest <= box.width) {
            return new TitleSetting(text.isBlank() ? List.of() : List.of(text), box.largest);
        }
        TitleBreaker breaker = new TitleBreaker(text, terms);
        TitleSetting best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int count = 1; count <= MOST_LINES; count++) {
            Broken broken = breaker.broken(count).orElse(null);
            if (broken == null) {
                continue;
            }
            double size = size(broken.lines(), box, voice, lettering);
            double cost = broken.cost() + LINE * count + SMALLER * Math.log(box.largest / size);
            if (size >= box.smallest && cost < least) {
                least = cost;
                best = new TitleSetting(broken.lines(), size);
            }
        }
        return best == null ? smallest(text, box, voice, lettering) : best;
    }

    /** How large the type may be for lines to fit their box. */
    private static double size(List<String> lines, Box box, TypeStyle voice, Lettering lettering) {
        double widest = lines.stream()
                .mapToDouble(line -> lettering.length(line.strip(), voice))
                .max()
                .orElse(0);
        double tall = 1 + (lines.size() - 1) * box.leading;
        double size = Math.min(box.largest, Math.min(box.width / Math.max(widest, 1), box.height / tall));
        return Math.floor(size);
    }

    /**
     * Lines for a text that is too long or too wide for the smallest type: the type shrinks until all of it is there.
     */
    private static TitleSetting smallest(String text, Box box, TypeStyle voice, Lettering lettering) {
        for (double size = box.smallest; size >= TINY; size *= SHRINK) {
            List<String> lines = TitleBreaker.lines(text, box.width / size);
            if (size(lines, box, voice, lettering) >= Math.floor(size)) {
                return new TitleSetting(lines, Math.floor(size));
            }
        }
        return cut(text, new Box(box.width, box.height, TINY, TINY, box.leading));
    }

    /**
     * What no reader would read to its end: as many lines as there is room for, the last of them with a sign that there
     * is more.
     */
    private static TitleSetting cut(String text, Box box) {
        List<String> lines = TitleBreaker.lines(text, box.width / box.smallest);
        int room = (int) ((box.height / box.smallest - 1) / box.leading) + 1;
        if (lines.size() > room) {
            String last = lines.get(room - 1);
            List<String> kept = new ArrayList<>(lines.subList(0, room - 1));
            kept.add(last.substring(0, last.offsetByCodePoints(last.length(), -1)) + "…");
            return new TitleSetting(kept, box.smallest);
        }
        return new TitleSetting(lines, box.smallest);
    }
}
