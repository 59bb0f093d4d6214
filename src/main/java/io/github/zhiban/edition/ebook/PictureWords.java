package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.edition.markup.Described;
import io.github.zhiban.edition.markup.Labels;
import io.github.zhiban.text.Ellipsis;
import io.github.zhiban.text.TextWidth;
import java.util.regex.Pattern;

/**
 * Words for pictures that nobody described: what led in to them, or the section that they stand in, and a number, so
 * that no two say the same to those who go from picture to picture (WCAG technique G196 asks no more of what the text
 * around says). Used by one thread.
 */
final class PictureWords {
    /** In em of Chinese type. */
    private static final int LONGEST = 40;
    /** What ends a passage that speaks of the picture below it. */
    private static final Pattern POINTS_BELOW = Pattern.compile(".*(?:[：:]|如[上下左右]?图(?:所示)?[。，,.]?)$", Pattern.DOTALL);

    private static final Pattern LAST_SENTENCE = Pattern.compile("^.*[。！？!?](?=.)", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("[\\s：:。，,.]+$");

    private String section = "";
    private String leadIn = "";
    private int number;

    void begin(Heading heading) {
        section = Labels.plain(heading.content());
        leadIn = "";
    }

    void begin(Block block) {
        switch (block) {
            case Block.Paragraph it ->
                leadIn = leadIn(PlainText.of(it.content()).strip());
            case Block.MinorHeading it -> leadIn = shortened(Labels.plain(it.content()));
            case Block.Figure ignored -> {}
            case Block.ItemList ignored -> {}
            case Block.Container ignored -> {}
            case Block.Table ignored -> {}
            case Block.Definitions ignored -> leadIn = "";
            case Block.CodeBlock ignored -> leadIn = "";
            case Block.DisplayFormula ignored -> leadIn = "";
            case Block.ThematicBreak ignored -> leadIn = "";
        }
    }

    /** The number of the next picture that nobody described, or that a placeholder stands for. */
    int next() {
        return ++number;
    }

    /** What is said of a picture that stands by itself. */
    String of(Picture picture) {
        if (!Described.isNameless(picture)) {
            return picture.alt();
        }
        String numbered = picture.alt() + " " + next();
        if (!leadIn.isEmpty()) {
            return numbered + "：" + leadIn;
        }
        return section.isEmpty() ? numbered : numbered + "，“" + shortened(section) + "”";
    }

    /** What is said of a picture in a line of text, which is read aloud anyway. */
    String inLine(Picture picture) {
        return Described.isNameless(picture) ? picture.alt() + " " + next() : picture.alt();
    }

    private static String leadIn(String paragraph) {
        if (!POINTS_BELOW.matcher(paragraph).matches()) {
            return "";
        }
        String sentence = LAST_SENTENCE.matcher(paragraph).replaceFirst("");
        return shortened(END.matcher(sentence.replace('\n', ' ')).replaceFirst(""));
    }

    /** Words as far as a listener has the patience for, whatever page they are on. */
    static String shortened(String words) {
        int end = 0;
        for (double width = 0; end < words.length(); end += Character.charCount(words.codePointAt(end))) {
            width += TextWidth.of(words.codePointAt(end));
            if (width > LONGEST) {
                return CrossReferences.clean(Ellipsis.after(words.substring(0, end)));
            }
        }
        return CrossReferences.clean(words);
    }
}
