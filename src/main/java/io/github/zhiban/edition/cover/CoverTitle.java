package io.github.zhiban.edition.cover;

import io.github.zhiban.text.Marks;
import io.github.zhiban.text.TextWidth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title taken apart as a designer would: a label in brackets before it, what it says, and what explains that. Marks
 * that only join the parts are left out, for the lines now say it.
 *
 * @param label empty for none
 * @param main what is set largest
 * @param subtitle empty for none
 */
record CoverTitle(String label, String main, String subtitle) {
    private static final Pattern LABEL = Pattern.compile("[【\\[［]([^】\\]］]{1,16})[】\\]］][\\s:：|｜]*(?=\\S)");
    private static final Pattern CLAIM = Pattern.compile("[!！~～]+$");
    private static final Pattern AFTERTHOUGHT = Pattern.compile("(.+?)[（(【\\[]([^（(【\\[\\]）)】]+)[）)】\\]]");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:[—―]+|-{2,}|[:：|｜])\\s*|\\s+[-–]\\s+"
            + "|(?<=\\p{IsHan})[-_](?=[\\p{IsHan}A-Za-z])"
            + "|(?<=】|[（(][一二三四五六七八九十0-9]{1,3}[）)])(?=[\\p{IsHan}A-Za-z])");
    private static final Pattern COMMA = Pattern.compile("[。" + Marks.PAUSES + "]\\s*");
    /** A title that is better parted at a comma than set small, in em. */
    private static final double LONG = 24;
    /** The shortest part that stands on its own, in em: less is a number, as in （上）. */
    private static final double SHORTEST = 1.5;

    static CoverTitle of(String title) {
        String rest = title.strip();
        String label = "";
        Matcher bracketed = LABEL.matcher(rest);
        if (bracketed.lookingAt() && bracketed.end() < rest.length()) {
            label = bracketed.group(1).strip();
            rest = rest.substring(bracketed.end());
        }
        String claimed = CLAIM.matcher(rest).replaceFirst("");
        rest = claimed.isBlank() ? rest : claimed;
        CoverTitle parted = at(JOINT, label, rest);
        if (parted.subtitle.isEmpty()) {
            parted = atAfterthought(label, rest);
        }
        boolean isLong = parted.subtitle.isEmpty() && TextWidth.of(rest) > LONG;
        return isLong ? at(COMMA, label, rest) : parted;
    }

    private static CoverTitle at(Pattern joints, String label, String text) {
        Matcher joint = joints.matcher(text);
        int from = 0;
        while (joint.find(from)) {
            String before = text.substring(0, joint.start()).strip();
            String after = text.substring(joint.end()).strip();
            if (standsAlone(before) && standsAlone(after) && Marks.isBalanced(before) && Marks.isBalanced(after)) {
                return new CoverTitle(label, before, after);
            }
            from = Math.max(joint.end(), joint.start() + 1);
            if (from > text.length()) {
                break;
            }
        }
        return new CoverTitle(label, text, "");
    }

    private static CoverTitle atAfterthought(String label, String text) {
        Matcher bracketed = AFTERTHOUGHT.matcher(text);
        return bracketed.matches() && standsAlone(bracketed.group(1)) && standsAlone(bracketed.group(2))
                ? new CoverTitle(
                        label, bracketed.group(1).strip(), bracketed.group(2).strip())
                : new CoverTitle(label, text, "");
    }

    private static boolean standsAlone(String part) {
        return TextWidth.of(part) > SHORTEST && part.codePoints().anyMatch(Character::isLetter);
    }
}
