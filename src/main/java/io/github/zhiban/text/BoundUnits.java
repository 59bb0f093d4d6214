package io.github.zhiban.text;

import java.util.BitSet;
import java.util.Set;

/**
 * Finds what is set as one piece: double dashes (T4), double ellipses (T5), numbers with their prefix and suffix (T6).
 * Neither breaks nor stretches inside (T18). The short word lists are CLREQ's examples and the SI units of technical
 * prose; they are data, not rules.
 *
 * <p>Known as: bound unit, non-breaking, 数字与单位.
 */
public final class BoundUnits {
    /** Units of measurement that stand apart from their number by a space. */
    private static final Set<String> UNITS = Set.of(
            "%",
            "‰", "°C", "°F", "A", "Ah", "B", "bit", "bits", "bps", "cm", "cm²", "cm³", "dB", "dpi", "em", "eV", "fps",
            "g", "GB", "Gbps", "GHz", "GiB", "h", "Hz", "J", "K", "KB", "kB", "Kbps", "kcal", "keV", "kg", "kHz", "KiB",
            "kJ", "km", "km²", "km/h", "kPa", "kV", "kW", "kWh", "L", "lm", "m", "m²", "m³", "mA", "mAh", "MB", "Mbps",
            "MeV", "mg", "MHz", "MiB", "min", "mL", "ml", "mm", "mm²", "mol", "MPa", "ms", "mV", "mW", "MW", "N", "nm",
            "ns", "Pa", "PB", "pt", "px", "QPS", "s", "TB", "Tbps", "THz", "TPS", "V", "W", "μg", "μm", "μs", "Ω", "℃");
    /** Han characters that a number after them completes: {@code 第5章}, {@code 图3}. */
    private static final String ORDINAL = "第图表式";
    /** Signs that belong to the number after them, also across a space. */
    private static final String RELATIONS = "≥≤≈＞＜><";
    /** Han characters that complete a number before them. */
    private static final String COUNTERS = "年月日时分秒点号章节条款页卷期届集回个位名人次种件台座只条元倍岁万亿千百字行列层级维项步天周岁度米克升吨斤家户部本篇张份套股";
    /** Words of two characters that do the same: {@code 3小时}. */
    private static final Set<String> LONG_COUNTERS = Set.of(
            "小时", "分钟", "毫秒", "微秒", "星期", "个月", "世纪", "年代", "美元", "欧元", "日元", "英镑", "公里", "公斤", "千米", "千克", "厘米", "毫米",
            "微米", "纳米", "平方", "立方", "英寸", "字节", "多个", "多年", "余年");

    private static final int LONGEST_UNIT = 8;

    private final LineCharacters characters;
    private final BitSet inside = new BitSet();

    private BoundUnits(LineCharacters characters) {
        this.characters = characters;
    }

    /** The offsets before which a paragraph must hold together. */
    public static BitSet of(LineCharacters characters) {
        BoundUnits units = new BoundUnits(characters);
        for (int i = 0; i < characters.length(); i++) {
            units.bindStrokes(i);
            units.bindNumber(i);
        }
        return units.inside;
    }

    /** Whether a number before this place counts what stands here: {@code 个}, {@code 世纪}. */
    public static boolean isCounter(String text, int offset) {
        return COUNTERS.indexOf(text.charAt(offset)) >= 0 || isLongCounter(text, offset);
    }

    private static boolean isLongCounter(String text, int offset) {
        return offset + 2 <= text.length() && LONG_COUNTERS.contains(text.substring(offset, offset + 2));
    }

    private void bindStrokes(int offset) {
        CharacterClass here = characters.at(offset);
        boolean stroke = here == CharacterClass.DASH || here == CharacterClass.ELLIPSIS;
        if (stroke && offset > 0 && characters.is(offset - 1, here)) {
            inside.set(offset);
        }
    }

    private void bindNumber(int offset) {
        if (!characters.is(offset, CharacterClass.DIGIT) || characters.text().kind(offset) == RunKind.NOTE_MARK) {
            return;
        }
        boolean first = offset == 0 || !isNumeric(offset - 1);
        boolean last = offset + 1 == characters.length() || !isNumeric(offset + 1);
        if (first) {
            bindPrefix(offset);
        } else if (!characters.is(offset - 1, CharacterClass.DIGIT)) {
            bindSeparator(offset);
        }
        if (!first && characters.is(offset - 1, CharacterClass.DIGIT)) {
            inside.set(offset);
        }
        if (last) {
            bindSuffix(offset);
        }
    }

    /** Whether a character may stand within a number. */
    private boolean isNumeric(int offset) {
        return characters.is(offset, CharacterClass.DIGIT) || isSeparator(offset);
    }

    private boolean isSeparator(int offset) {
        char unit = characters.text().charAt(offset);
        return (unit == '.' || unit == ',' || unit == ':')
                && offset > 0
                && offset + 1 < characters.length()
                && characters.is(offset - 1, CharacterClass.DIGIT)
                && characters.is(offset + 1, CharacterClass.DIGIT);
    }

    private void bindSeparator(int digit) {
        inside.set(digit - 1);
        inside.set(digit);
    }

    private void bindPrefix(int digit) {
        if (digit == 0) {
            return;
        }
        CharacterClass before = characters.at(digit - 1);
        if (before == CharacterClass.PREFIX || isOrdinal(digit - 1)) {
            inside.set(digit);
        } else if (isSpace(before) && digit > 1 && (isOrdinal(digit - 2) || isRelation(digit - 2))) {
            bindSeparator(digit);
        } else if (isTimes(digit - 1)) {
            bindOperator(digit - 1);
        } else if (isSpace(before) && digit > 1 && isTimes(digit - 2)) {
            bindSeparator(digit);
            bindOperator(digit - 2);
        } else if (before == CharacterClass.CONNECTOR && digit > 1 && characters.is(digit - 2, CharacterClass.DIGIT)) {
            bindSeparator(digit);
        }
    }

    /** {@code 3 × 4} and {@code 1/2}: an operator with a digit before it too. */
    private void bindOperator(int operator) {
        int before = operator - 1;
        boolean spaced = before > 0 && isSpace(characters.at(before));
        if (before >= 0 && characters.is(spaced ? before - 1 : before, CharacterClass.DIGIT)) {
            inside.set(before + 1);
            inside.set(operator + 1);
            if (spaced) {
                inside.set(before);
            }
        }
    }

    private boolean isTimes(int offset) {
        char unit = characters.text().charAt(offset);
        return unit == '×' || unit == '÷' || unit == '/';
    }

    private boolean isRelation(int offset) {
        return RELATIONS.indexOf(characters.text().charAt(offset)) >= 0;
    }

    private boolean isOrdinal(int offset) {
        return ORDINAL.indexOf(characters.text().charAt(offset)) >= 0;
    }

    private void bindSuffix(int digit) {
        int next = digit + 1;
        if (next >= characters.length()) {
            return;
        }
        CharacterClass after = characters.at(next);
        if (after == CharacterClass.SUFFIX || isCounter(next)) {
            bindCounter(next);
        } else if (isSpace(after) && next + 1 < characters.length() && (isUnit(next + 1) || isCounter(next + 1))) {
            inside.set(next);
            bindCounter(next + 1);
            bindSolidus(next + 1);
        }
    }

    private void bindCounter(int offset) {
        inside.set(offset);
        if (isLongCounter(offset)) {
            inside.set(offset + 1);
        }
    }

    /** Holds {@code MB/s} together. */
    private void bindSolidus(int unit) {
        for (int i = unit; i < characters.length() && isUnitCharacter(i); i++) {
            if (characters.is(i, CharacterClass.SOLIDUS)) {
                inside.set(i);
                inside.set(i + 1);
            }
        }
    }

    private boolean isLongCounter(int offset) {
        return isLongCounter(characters.text().text(), offset);
    }

    private boolean isCounter(int offset) {
        return isCounter(characters.text().text(), offset);
    }

    private static boolean isSpace(CharacterClass here) {
        return here == CharacterClass.SPACE || here == CharacterClass.NO_BREAK_SPACE;
    }

    private boolean isUnit(int from) {
        int to = from;
        while (to < characters.length() && to - from < LONGEST_UNIT && isUnitCharacter(to)) {
            to++;
        }
        return to > from
                && (to == characters.length() || !isUnitCharacter(to))
                && isUnit(characters.text().text().substring(from, to));
    }

    /** A unit, or one for each of another: {@code MB/s}. */
    private static boolean isUnit(String name) {
        int solidus = name.indexOf('/');
        return UNITS.contains(name)
                || (solidus > 0
                        && UNITS.contains(name.substring(0, solidus))
                        && UNITS.contains(name.substring(solidus + 1)));
    }

    private boolean isUnitCharacter(int offset) {
        return switch (characters.at(offset)) {
            case LETTER, SUFFIX, SOLIDUS -> true;
            default -> "²³".indexOf(characters.text().charAt(offset)) >= 0;
        };
    }
}
