package io.github.zhiban.formula;

import io.github.zhiban.text.Cells;
import io.github.zhiban.text.CharacterClass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles characters of Chinese typing inside formulas: words become text, full-width signs the plain ones. */
final class HanText {
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ＋－＝＜＞／｜＊]");

    private HanText() {}

    /** {@code Ｏ(n)＝１}: letters, digits and operators of full width become plain ones. */
    static String narrow(String tex) {
        return FULL_WIDTH
                .matcher(tex)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Character.toString(Cells.narrowed(match.group().charAt(0)))));
    }

    /** {@code x_2的值}: words and their punctuation go into {@code \text}. */
    static String wrap(String tex) {
        StringBuilder wrapped = new StringBuilder();
        TextMode mode = new TextMode();
        boolean open = false;
        for (TexToken token : TexToken.split(tex)) {
            boolean wanted = !mode.isText() && isHan(token);
            if (open != wanted) {
                wrapped.append(wanted ? "\\text{" : "}");
                open = wanted;
            }
            wrapped.append(token.text());
            mode.pass(token);
        }
        return open ? wrapped.append('}').toString() : wrapped.toString();
    }

    private static boolean isHan(TexToken token) {
        if (token.kind() != TexToken.Kind.CHARACTER) {
            return false;
        }
        int c = token.codePoint();
        CharacterClass here = CharacterClass.of(c, true);
        // An apostrophe is a prime here. Dashes and dots of full width are signs that formulas have too, and so
        // is a double factorial.
        return c != '’'
                && c != '‼'
                && (here == CharacterClass.HAN || here == CharacterClass.WIDE || here.isMark() || c == '　' || c == '～');
    }
}
