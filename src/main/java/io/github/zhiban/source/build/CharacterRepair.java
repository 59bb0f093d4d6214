package io.github.zhiban.source.build;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Characters that print but were not meant, and characters that were meant but do not print: Kangxi radicals,
 * zero-width characters, bullets of symbol fonts, private characters of GBK, letters parted from their marks, controls.
 *
 * <p>Known as: 康熙部首.
 */
public final class CharacterRepair {
    /** Parts a last letter from its word, of which it is a part all the same. */
    private static final int MONGOLIAN_SEPARATOR = 0x180E;

    private static final int JOINER = 0x200D;
    private static final char ESCAPE = 0x1B;
    /** What programs write to a terminal to colour text and to move the cursor (ECMA-48, 5.4 and 5.6). */
    private static final Pattern TERMINAL = Pattern.compile(
            "\\u001B(?:\\[[0-9;:?]*+[ -/]*+[@-~]|][^\\u0007\\u001B\\n]*+(?:\\u0007|\\u001B\\\\)?|[@-Z\\\\^_=>78])");

    private static final int FIRST_RADICAL = 0x2E80;
    /**
     * The characters that look like the radicals from U+2E80 on (Unicode's EquivalentUnifiedIdeograph); a space for
     * none.
     */
    private static final String RADICALS = " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢尢巳幺彑彐忄 扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罒罒网羊羊羊耂肀聿"
            + "肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
    /** A door whose radical is the traditional one; copied from a simplified text it is not. */
    private static final int DOOR = 0x2F3E;

    /** A character with the marks on it, and the letters of a Korean syllable: what Unicode may have composed. */
    private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}\\p{M}++|[\\u1100-\\u11FF]{2,}+");

    private static final int FIRST_PRIVATE = 0xE815;
    /**
     * What GBK had at FE50 to FEA0, for want of a place in Unicode, from U+E815 on (GB 18030-2022, annex D). Its
     * radicals go on as what they look like.
     */
    private static final int[] PRIVATE = ("厂𠂇𠂉𠃌乙㑳㑇刀㔾龴㖞㘚㘎小心㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠牛𡗗龸疋䁖䅟竹䌷㓁羊羊𢦏䎱䎬聿䏝䓖䙡䙌龹䜣䜩䝼䞍足䥇䥺䥽"
                    + "䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
            .codePoints()
            .toArray();
    /** What GBK had at A6D9 to A6F3, marks of vertical text, from U+E78D on; upright ones do for every direction. */
    private static final String PRIVATE_MARKS = "，。、：；！？〖〗…";

    private static final Pattern TRADITIONAL = Pattern.compile("[們為會時說來個這國學對開關門問間後過還見書車長]");

    private CharacterRepair() {}

    /** The text as it was meant. */
    public static String repair(String text) {
        int clean = 0;
        while (clean < text.length() && isOrdinary(text.charAt(clean))) {
            clean++;
        }
        return clean == text.length() ? text : repairFrom(text, clean);
    }

    /** What nearly all text consists of, told without a table. */
    private static boolean isOrdinary(char c) {
        return (c >= 0x20 && c < 0x7F)
                || c == '\n'
                || c == '\t'
                || (c >= 0xA0 && c != 0xAD && c < 0x300)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2100 && c < 0x2C00)
                || (c >= 0x2FE0 && c < 0x3099)
                || (c > 0x309A && c < 0xD800)
                || (c >= 0xFF01 && c < 0xFFF0);
    }

    private static String repairFrom(String raw, int start) {
        String text = raw.indexOf(ESCAPE) < 0 ? raw : TERMINAL.matcher(raw).replaceAll("");
        StringBuilder repaired = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            String other = replacement(c, text, i, next);
            if (other == null) {
                repaired.appendCodePoint(c);
            } else {
                repaired.append(other);
            }
            i = next;
        }
        return composed(repaired.toString());
    }

    /**
     * Letters and their marks as one character where Unicode has it (NFC); characters that stand alone stay what they
     * are.
     */
    private static String composed(String text) {
        Matcher decomposed = DECOMPOSED.matcher(text);
        return text.codePoints().anyMatch(CharacterRepair::mayCompose) && decomposed.find()
                ? decomposed.replaceAll(
                        letter -> Matcher.quoteReplacement(Normalizer.normalize(letter.group(), Normalizer.Form.NFC)))
                : text;
    }

    private static boolean mayCompose(int c) {
        if (c < 0x300 || (c >= 0x3400 && c <= 0x9FFF)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (c >= 0x1100 && c <= 0x11FF);
    }

    /** What stands for a character; {@code null} for itself. */
    private static @Nullable String replacement(int c, String text, int at, int next) {
        if (c >= FIRST_RADICAL && c <= 0x2FD5) {
            return radical(c, text);
        }
        if (c == JOINER || c == 0x200C || c == MONGOLIAN_SEPARATOR) {
            boolean joins =
                    at > 0 && next < text.length() && joinable(text.codePointBefore(at), text.codePointAt(next));
            return joins ? null : "";
        }
        if (isZeroWidth(c) || isForbidden(c)) {
            return "";
        }
        if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            return "\n";
        }
        return Character.getType(c) == Character.PRIVATE_USE ? privateUse(c) : null;
    }

    private static String radical(int c, String text) {
        if (c == DOOR) {
            return TRADITIONAL.matcher(text).find() ? "戶" : "户";
        }
        int index = c - FIRST_RADICAL;
        boolean listed = index < RADICALS.length() && RADICALS.charAt(index) != ' ';
        return listed
                ? RADICALS.substring(index, index + 1)
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    /** A joiner means something between emoji and in scripts whose letters join. */
    private static boolean joinable(int before, int after) {
        return before == 0xFE0F
                || (isPictograph(before) && isPictograph(after))
                || (isJoiningScript(before) && isJoiningScript(after));
    }

    private static boolean isPictograph(int c) {
        return c >= 0x1F000 || (c >= 0x2190 && c <= 0x2BFF);
    }

    private static boolean isJoiningScript(int c) {
        return (c >= 0x600 && c < 0x10A0) || (c >= 0x1780 && c < 0x18B0);
    }

    private static boolean isZeroWidth(int c) {
        return c == 0xAD
                || c == 0x61C
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    /** Whether a code point is a control, half of a pair or one that Unicode never assigns. */
    public static boolean isForbidden(int c) {
        return (c < 0x20 && c != '\n' && c != '\t' && c != '\r' && c != '\f')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0xFFF0 && c <= 0xFFFB);
    }

    /** What a private character of GBK or of a symbol font means; {@code null} where nobody knows. */
    private static @Nullable String privateUse(int c) {
        if (c >= FIRST_PRIVATE && c < FIRST_PRIVATE + PRIVATE.length) {
            return Character.toString(PRIVATE[c - FIRST_PRIVATE]);
        }
        if (c >= 0xE78D && c < 0xE78D + PRIVATE_MARKS.length()) {
            return PRIVATE_MARKS.substring(c - 0xE78D, c - 0xE78D + 1);
        }
        return switch (c) {
            case 0xE76C -> "€";
            case 0xE7C7 -> "ḿ";
            case 0xE7C8 -> "ǹ";
            case 0xE7E7 -> "〾";
            default -> c >= 0xE7E8 && c <= 0xE7F3 ? Character.toString(0x2FF0 + c - 0xE7E8) : symbol(c);
        };
    }

    /**
     * The Wingdings and Symbol characters that Word uses as bullets, marks and arrows; others stay for the report on
     * fonts.
     */
    private static @Nullable String symbol(int c) {
        return switch (c) {
            case 0xF06C, 0xF09F, 0xF0B7 -> "•";
            case 0xF06E, 0xF0A7 -> "▪";
            case 0xF06F, 0xF071, 0xF0A8 -> "□";
            case 0xF075, 0xF076 -> "◆";
            case 0xF077 -> "◆";
            case 0xF0D8, 0xF0F0 -> "➢";
            case 0xF0E0, 0xF0E8 -> "→";
            case 0xF0DF -> "←";
            case 0xF0FB -> "✗";
            case 0xF0FC -> "✓";
            case 0xF0FE -> "☑";
            case 0xF046 -> "☞";
            case 0xF04A -> "☺";
            default -> null;
        };
    }
}
