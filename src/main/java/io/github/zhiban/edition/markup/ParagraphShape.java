package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is besides running text, as a class of the style sheet's.
 *
 * <p>Known as: keep with next, 与下段同页.
 */
final class ParagraphShape {
    /** A paragraph of more characters says more than what comes next. */
    private static final int LONGEST_LEAD_IN = 60;
    /**
     * One that announces what comes next by a colon or as 如下 does goes along with it, however much of the page that
     * leaves blank: up to four lines.
     */
    private static final int LONGEST_ANNOUNCEMENT = 150;
    /** One of so few announces what comes next even without a colon. */
    private static final int LABEL = 16;

    /** Longer lines are paragraphs of their own. */
    private static final int LONGEST_LINE = 45;

    /** A line of more characters is no heading. */
    private static final int LONGEST_HEAD = 40;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\d+(?:\\.\\d+)*+[、.．）)]|\\d+(?:\\.\\d+)++(?=\\p{IsHan})|[（(]\\d+[)）]|[一二三四五六七八九十]+[、.．]|[①-⑳])");

    /** A line that begins with a month or day heads an entry: a project, a release, a page of a diary. */
    private static final Pattern DATED = Pattern.compile("[【\\[（(]?(?:19|20)\\d{2}\\s?[-./年]\\s?\\d{1,2}(?!\\d)");

    private static final int LONGEST_QUESTION = 160;
    /** More things are no part of one question. */
    private static final int MOST_ASKED = 8;

    private static final Pattern OPTIONS = Pattern.compile("[Aa][.．、)）:：]");

    private static final int LONGEST_OPTIONS = 200;
    private static final Pattern ANSWER = Pattern.compile("[【\\[]?(?:正确答案|参考答案|标准答案|答案|答|解析)[】\\]]?\\s*[:：]?");

    private static final Pattern AHEAD = Pattern.compile("[：:]$|如下[图表]?(?:所示)?[。.]?$");

    /** A question, or a sentence with a blank to fill: a list after it says what it asks about. */
    private static final Pattern ASKING = Pattern.compile("[？?]$|[（(]\\s*[)）]\\s*[。.]?$");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;，,！!]$");

    /** Pictures part many sentences from the next, and few in their midst. */
    private static final Pattern UNFINISHED = Pattern.compile("[，、,]$");

    private static final Pattern FINISHED = Pattern.compile("[。！？!?：:；;.]$");
    private static final Pattern GOING_ON = Pattern.compile("[\\p{Ll}，。、；：！？,.;:!?）)”’》]");

    private ParagraphShape() {}

    /** Whether what stands after a picture in a paragraph goes on with the sentence before it. */
    static boolean goesOn(Block.Paragraph before, Block.Paragraph after) {
        String said = PlainText.of(before.content()).strip();
        return UNFINISHED.matcher(said).find()
                || (!FINISHED.matcher(said).find()
                        && GOING_ON.matcher(PlainText.of(after.content()).strip())
                                .lookingAt());
    }

    /**
     * The classes of a paragraph: {@code lead-in} for words that must not be parted from what they announce by a page
     * break, {@code lines} for short lines that the author broke, which share one left edge; {@code null} for neither.
     *
     * @param next what follows; {@code null} for nothing
     */
    static @Nullable String of(Block.Paragraph paragraph, @Nullable Block next) {
        String text = PlainText.of(paragraph.content()).strip();
        boolean lines = paragraph.content().stream().anyMatch(Inline.HardLineBreak.class::isInstance)
                && text.lines().allMatch(line -> line.length() <= LONGEST_LINE);
        boolean leadIn = isLeadIn(paragraph, next);
        return lines ? leadIn ? "lines lead-in" : "lines" : leadIn ? "lead-in" : null;
    }

    /** Whether a page break must not part a paragraph from what follows it. */
    static boolean isLeadIn(Block.Paragraph paragraph, @Nullable Block next) {
        return isLeadIn(PlainText.of(paragraph.content()).strip(), next)
                || heads(paragraph, next)
                || asks(paragraph, next)
                || isAnswered(paragraph, next);
    }

    private static boolean isLeadIn(String text, @Nullable Block next) {
        if (next instanceof Block.Figure) {
            return text.length() <= LONGEST_LEAD_IN || pointsAhead(text);
        }
        return next != null && (announces(next) ? leadsIn(text) : isLabel(text, next));
    }

    /**
     * Whether a paragraph names what follows it as a heading would: a short line that is bold throughout, counts or is
     * dated.
     */
    private static boolean heads(Block.Paragraph paragraph, @Nullable Block next) {
        return next != null
                && !(next instanceof Block.ThematicBreak)
                && !(next instanceof Block.Paragraph other && isHeadLine(other))
                && (isHeadLine(paragraph) || (announces(next) && isBoldLine(paragraph)));
    }

    /** Whether a paragraph is bold throughout and short: right before a list or code it says what they are. */
    private static boolean isBoldLine(Block.Paragraph paragraph) {
        return isBold(paragraph) && PlainText.of(paragraph.content()).strip().length() <= LONGEST_LEAD_IN;
    }

    private static boolean isBold(Block.Paragraph paragraph) {
        return !paragraph.content().isEmpty()
                && paragraph.content().stream()
                        .allMatch(inline -> inline instanceof Inline.Strong || inline instanceof Inline.Anchor);
    }

    /** Whether a paragraph asks what the options after it answer. */
    private static boolean asks(Block.Paragraph paragraph, @Nullable Block next) {
        return isOptions(next) && PlainText.of(paragraph.content()).length() <= LONGEST_QUESTION;
    }

    /** Whether a list is what a question asks to be put in order or judged: not a list of questions. */
    static boolean asks(Block.OrderedList list, @Nullable Block next) {
        return isOptions(next)
                && list.items().size() <= MOST_ASKED
                && list.items().stream().allMatch(item -> item.content().size() == 1);
    }

    /** Whether a block holds the options of the question before it. */
    private static boolean isOptions(@Nullable Block block) {
        return block instanceof Block.Paragraph options
                && OPTIONS.matcher(PlainText.of(options.content()).strip()).lookingAt();
    }

    /** Whether a paragraph holds the options of a question, and the next one the answer. */
    private static boolean isAnswered(Block.Paragraph paragraph, @Nullable Block next) {
        String options = PlainText.of(paragraph.content()).strip();
        return next instanceof Block.Paragraph answer
                && options.length() <= LONGEST_OPTIONS
                && OPTIONS.matcher(options).lookingAt()
                && ANSWER.matcher(PlainText.of(answer.content()).strip()).lookingAt();
    }

    private static boolean isHeadLine(Block.Paragraph paragraph) {
        String text = PlainText.of(paragraph.content()).strip();
        return text.length() <= LONGEST_HEAD
                && !SENTENCE_END.matcher(text).find()
                && (isBold(paragraph)
                        || NUMBERED.matcher(text).lookingAt()
                        || DATED.matcher(text).lookingAt());
    }

    private static boolean leadsIn(String text) {
        return text.length() <= LABEL
                || (text.length() <= LONGEST_ANNOUNCEMENT
                        && (pointsAhead(text) || ASKING.matcher(text).find()));
    }

    /** Whether words with a colon name or announce the text that follows, as a heading would. */
    private static boolean isLabel(String text, Block next) {
        return next instanceof Block.Paragraph && text.length() <= LONGEST_ANNOUNCEMENT && pointsAhead(text);
    }

    private static boolean pointsAhead(String text) {
        return AHEAD.matcher(text).find();
    }

    private static boolean announces(Block next) {
        return switch (next) {
            case Block.TextBlock ignored -> false;
            case Block.ThematicBreak ignored -> false;
            case Block.ItemList ignored -> true;
            case Block.Definitions ignored -> true;
            case Block.Quote ignored -> true;
            case Block.CodeBlock ignored -> true;
            case Block.Table ignored -> true;
            case Block.Figure ignored -> true;
            case Block.DisplayFormula ignored -> true;
            case Block.Container ignored -> false;
        };
    }
}
