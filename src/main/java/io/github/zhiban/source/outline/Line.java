package io.github.zhiban.source.outline;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that may be a heading.
 *
 * @param place which of the article's parts it is
 * @param level the level that the source marks; 0 for none
 * @param bold whether it is bold throughout
 * @param stand where it stands
 * @param below how much stands below it, in characters, up to the next line that may be a heading
 * @param next the text that follows it; empty where another line or nothing does
 */
record Line(int place, int level, boolean bold, Stand stand, String text, Label label, int below, String next) {
    /** Where a line stands. */
    enum Stand {
        /** It is a paragraph. */
        ALONE,
        /** It is a paragraph, and a rule stands before it. */
        AFTER_RULE,
        /** It is the first line of a paragraph. */
        FIRST_LINE,
        /** It is the only item of a list: part of an outline only where one lacks it. */
        ITEM
    }

    /** As much as a picture, code or a table says, in characters. */
    private static final int EXHIBIT = 60;

    /** More characters than a line that may be a heading has. */
    private static final int LONGEST = 100;

    boolean isTagged() {
        return level > 0;
    }

    /** The words after the label. */
    String words() {
        return text.substring(Math.min(label.length(), text.length())).strip();
    }

    /** What makes two lines look alike: mark-up, weight and the way in which their labels are written. */
    record Look(int level, boolean bold, Label.Style style, String form, int depth) {}

    /** How this line looks. */
    Look look() {
        return new Look(level, bold, label.style(), label.form(), label.depth());
    }

    /** Whether both look alike. */
    boolean looksLike(Line other) {
        return level == other.level && bold == other.bold && label.looksLike(other.label);
    }

    /** All lines of an article that may be headings. */
    static List<Line> of(FirstLines firstLines) {
        List<Part> parts = firstLines.parts();
        List<Line> lines = new ArrayList<>();
        int below = 0;
        String next = "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part instanceof Part.Title title) {
                String text = ArticleText.of(title.content()).strip();
                lines.addFirst(new Line(i, title.level(), false, Stand.ALONE, text, Label.of(text), below, next));
                below = 0;
                next = "";
                continue;
            }
            if (!(part instanceof Part.Body body)) {
                continue;
            }
            Block.Paragraph paragraph = body.block() instanceof Block.Paragraph p ? p : null;
            String text =
                    (paragraph == null ? ArticleText.of(body.block()) : ArticleText.of(paragraph.content())).strip();
            if (paragraph != null && mayBeHeading(paragraph, text)) {
                lines.addFirst(new Line(
                        i, 0, isBold(paragraph.content()), stand(firstLines, i), text, Label.of(text), below, next));
                if (lines.getFirst().saysSomething()) {
                    below += text.length();
                    next = text;
                } else {
                    below = 0;
                    next = "";
                }
            } else {
                below += paragraph != null ? text.length() : Math.max(EXHIBIT, text.length());
                next = text.isEmpty() ? "▣" : text;
            }
        }
        return lines;
    }

    private static Stand stand(FirstLines firstLines, int place) {
        Stand stand = firstLines.stand(place);
        boolean afterRule = place > 0
                && firstLines.parts().get(place - 1) instanceof Part.Body before
                && before.block() instanceof Block.ThematicBreak;
        return stand == Stand.ALONE && afterRule ? Stand.AFTER_RULE : stand;
    }

    private static boolean mayBeHeading(Block.Paragraph paragraph, String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && paragraph.content().stream()
                        .noneMatch(inline -> inline instanceof Inline.Image || inline instanceof Inline.InlineFormula);
    }

    /** Whether it is text to the lines before it: nothing marks it, or it is too long to be a heading. */
    private boolean saysSomething() {
        return (!bold && (label.style() == Label.Style.NONE || label.style() == Label.Style.BRACKETS))
                || text.length() > 40
                || HeadingWording.isSentence(text)
                || HeadingWording.isAnswer(text);
    }

    static boolean isBoldRun(Inline inline) {
        return inline instanceof Inline.HardLineBreak || isBold(List.of(inline));
    }

    static boolean isBold(List<Inline> content) {
        boolean some = false;
        for (Inline inline : content) {
            if (inline instanceof Inline.Strong) {
                some = true;
            } else if (inline instanceof Inline.Stress stress) {
                some |= isBold(stress.content());
            } else if (!(inline instanceof Inline.Anchor)
                    && !(inline instanceof Inline.Text text && text.value().isBlank())) {
                return false;
            }
        }
        return some;
    }
}
