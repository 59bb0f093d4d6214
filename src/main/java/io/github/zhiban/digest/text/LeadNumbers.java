package io.github.zhiban.digest.text;

import io.github.zhiban.text.BoundUnits;
import io.github.zhiban.text.HanFolding;
import java.util.regex.Pattern;

/** Titles and leads without what the author's editor could not number for them. */
public final class LeadNumbers {
    /** What a number counts beside the words that lines hold to it. */
    private static final String COUNTED = "大类寸楼";

    private static final Pattern SPACED = Pattern.compile("\\s*\\d{1,2}\\s+");

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:第\\s*[一二三四五六七八九十百\\d]{1,4}\\s*[章节部分篇讲课步]{1,2}[、：:．.]?\\s*"
                    + "|(?:附录?\\s*)?[一二三四五六七八九十]{1,3}\\s*[、．.：:，]\\s*"
                    + "|附录?\\s*(?:[A-Z]|\\d{1,2})(?:\\s*[、．.：:]\\s*|\\s+)"
                    + "|[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\\s*[)）]\\s*[、.．:：]?\\s*"
                    + "|(?:[A-Z][.-])?\\d{1,2}(?:[.．-]\\d{1,2}){1,4}(?!\\d|\\s*版)[、.．:：)）]?\\s*"
                    + "|[A-Z]\\.\\d{1,2}(?:\\.\\d{1,2})*+\\s+"
                    + "|\\d{1,2}\\s*(?:[、．:：)），,]|\\.(?!\\d))\\s*"
                    + "|\\d{1,2}\\s+"
                    + "|0\\d(?=\\D)\\s*"
                    + "|(?:\\d\\ufe0f?\\u20e3)++\\s*"
                    + "|[①-⑳⑴-⒇❶-❿]\\s*|[a-hA-H][)）]\\s*"
                    + "|(?:[-•·●○■□◆▪▶►√*#~|]|[\\p{So}\\ufe0f])++\\s*)");
    private static final Pattern NUMBER_ALONE = Pattern.compile("[\\d.．、（）()一二三四五六七八九十①-⑳第步章节\\s]*");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");
    private static final Pattern EDGES = Pattern.compile("^[\\s：:、，,。—]+|[\\s：:、，,。；;—*[\\p{So}&&[^°℃℉™®©]]\\ufe0f]+$");

    private LeadNumbers() {}

    /**
     * A title or lead without the author's number, final colon and outer brackets; the given one when nothing would be
     * left.
     */
    public static String clean(String label) {
        var oneLine = label.replace('\n', ' ').strip();
        var unnumbered = EDGES.matcher(withoutNumbers(oneLine)).replaceAll("");
        var bare = unbracketed(unnumbered);
        return bare.isBlank() ? EDGES.matcher(oneLine).replaceAll("") : bare;
    }

    /** Marks may stand before numbers: ★ 1. */
    private static String withoutNumbers(String label) {
        var number = NUMBER.matcher(label);
        if (!number.lookingAt() || number.end() == 0 || counts(label, 0, number.end())) {
            return label;
        }
        var shorter = label.substring(number.end());
        return shorter.isBlank() ? label : withoutNumbers(shorter);
    }

    /** Whether a number and the space after it count what follows, and so number nothing: 20 世纪, 3 种方法. */
    static boolean counts(String text, int start, int end) {
        return end < text.length()
                && SPACED.matcher(text).region(start, end).matches()
                && (COUNTED.indexOf(text.charAt(end)) >= 0 || BoundUnits.isCounter(text, end));
    }

    private static String unbracketed(String label) {
        boolean bracketed = label.length() > 2
                && (isInside(label, '【', '】') || isInside(label, '[', ']'))
                && label.indexOf(label.charAt(0), 1) < 0;
        return bracketed ? label.substring(1, label.length() - 1).strip() : label;
    }

    private static boolean isInside(String label, char open, char close) {
        return label.charAt(0) == open && label.charAt(label.length() - 1) == close;
    }

    /** Whether a text begins with a label, whatever either has in brackets. */
    public static boolean opens(String label, String text) {
        return fold(BRACKETS.matcher(text).replaceAll(""))
                .startsWith(fold(BRACKETS.matcher(label).replaceAll("")));
    }

    /** Whether a label has no words, only a number. */
    public static boolean isNumber(String label) {
        return NUMBER_ALONE.matcher(label).matches();
    }

    /** For comparing: folded, without white space and punctuation. */
    public static String fold(String label) {
        var folded = HanFolding.fold(clean(label));
        return folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
