package io.github.zhiban.source.outline;

import io.github.zhiban.article.ChineseNumerals;
import io.github.zhiban.text.CharacterScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with when it counts, or shows by a sign what it is.
 *
 * @param style how it is written
 * @param form tells apart series of one style: the words around a number, or the sign itself
 * @param numbers from the highest to the lowest, {@code 2.1} as two; empty for signs
 * @param length how many characters of the line it takes
 */
record Label(Style style, String form, List<Integer> numbers, int length) {
    /** No label. */
    static final Label NONE = new Label(Style.NONE, "", List.of(), 0);

    /** What may stand before a label without being part of it: pictographs and what joins them. */
    private static final Pattern PICTOGRAPHS =
            Pattern.compile("[\\p{So}\\p{Cs}\\x{1F000}-\\x{1FAFF}\\uFE0F\\u200D\\s]+");

    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";
    private static final String COUNT = "(\\d{1,3}|" + CHINESE + ")";
    /** A stop after a bracket; a dot before a Latin letter begins a name: （11）.js. */
    private static final String STOP = "(?:[、．]|\\.(?![a-zA-Z]))?";

    private static final String AFTER = "(?:[：:、.．,，\\-—–]|\\s|$)\\s*";

    /** The styles, from those that usually stand highest to those that stand lowest. */
    enum Style {
        /** 第三章, 第2步：, 一面. */
        ORDINAL("()第\\s*" + COUNT + "\\s*(部分|阶段|学年|学期|模块|[章节節篇部讲講课課回天步面轮重种種点點条條周关關集季期代类類层層题題个個])"
                + "(?=[：:、.．,，\\-—–（( ]|\\s|$|\\p{IsHan})[：:、.．\\s]*"),
        /** 步骤一：, Part 2. */
        WORD("(\\p{IsHan}{2}|例|附录|附|[A-Za-z]{3,9})\\s?" + COUNT + "()" + AFTER),
        /** 一面, 二面. */
        ROUND("()" + COUNT + "(面|轮面试?|轮)()$"),
        /** A、. */
        LETTER("()([A-H])()(?:、|[.．](?!\\w))\\s*"),
        /** I. */
        ROMAN("()(IX|IV|V?I{1,3}|V|X)()[、.．](?=\\S)\\s*"),
        /** 一、. */
        CHINESE_NUMERAL("()(" + CHINESE + ")()[、.．,，:：]\\s*"),
        /** （一）. */
        CHINESE_IN_PARENTHESES("()[（(](" + CHINESE + ")()[)）]\\s*" + STOP + "\\s*"),
        /** 1️⃣. */
        KEYCAP("()(\\d)()\\uFE0F?\\u20E3\\s*"),
        /** 1. and 1.2.3, also before a blank. */
        DECIMAL("()(\\d{1,2}(?:[.．]\\d{1,2}){0,4})()(?:[、.．:：](?!\\d)\\s*|\\s+(?=[\\p{IsHan}A-Za-z（(《“「【])"
                + "|(?<=[.．]\\d{1,2})(?=[\\p{IsHan}A-Za-z（(《“「【]))"),
        /** （1） and 1). */
        IN_PARENTHESES("()[（(](\\d{1,2})()[)）]\\s*" + STOP + "\\s*|()(\\d{1,2})()[)）]\\s*"),
        /** ①. */
        CIRCLED("()([①-⑳])()\\s*" + STOP + "\\s*"),
        /** 问：. */
        QUESTION("(问|Q|问题)()(\\d{0,2})\\s*[：:.、]\\s*"),
        /** 【…】 around the whole line. */
        BRACKETS("()()([【\\[〖])(?=[^】\\]〗]{1,40}[】\\]〗]\\s*$)"),
        /** ■ and other signs. */
        SIGN("()()([■◆●▶►★☆◇※▐▌▍❖✦✿▲△◎□○#＃|‖❤♦♥§]{1,3})\\s*(?=\\S)"),
        /** 3月1日 and 2024-03-01, which head what belongs to a day. */
        DATE("()()()(?:\\d{4}\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}\\s?[日号]?+|\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号])"
                + "(?=$|[\\s，,：:（(星周])\\s*"),
        /** Nothing. */
        NONE("(?!)");

        private final Pattern pattern;

        Style(String regex) {
            this.pattern = Pattern.compile(regex);
        }

        /** Whether it counts. */
        boolean counts() {
            return compareTo(QUESTION) < 0;
        }
    }

    Label {
        numbers = List.copyOf(numbers);
    }

    /** The label at the beginning of a line. */
    static Label of(String line) {
        if (isPlainHan(line)) {
            // Only a word with a number after it can count here: 步骤一.
            Matcher word = Style.WORD.pattern.matcher(line);
            return word.lookingAt() ? read(Style.WORD, word) : NONE;
        }
        Matcher pictographs = PICTOGRAPHS.matcher(line);
        int start = pictographs.lookingAt() && !line.startsWith("▐") ? pictographs.end() : 0;
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(line).useTransparentBounds(true);
            for (int from : start == 0 ? new int[] {0} : new int[] {start, 0}) {
                matcher.region(from, line.length());
                if (matcher.lookingAt()) {
                    return read(style, matcher);
                }
            }
        }
        return NONE;
    }

    /** Whether a line begins with a Han character that begins none of the labels but words. */
    private static boolean isPlainHan(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        return CharacterScript.isHan(first) && "第例附问一二三四五六七八九十百".indexOf(first) < 0;
    }

    private static Label read(Style style, Matcher matcher) {
        int first = matcher.group(1) != null ? 1 : 4;
        String number = matcher.group(first + 1);
        String form = matcher.group(first) + matcher.group(first + 2);
        return new Label(style, form, numbers(number), matcher.end());
    }

    private static List<Integer> numbers(String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        char first = written.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return List.of(first - '①' + 1);
        }
        if (first >= 'A' && first <= 'H') {
            return List.of(first - 'A' + 1);
        }
        if (first == 'I' || first == 'V' || first == 'X') {
            return List.of(Arrays.asList("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
                            .indexOf(written)
                    + 1);
        }
        if (first >= '0' && first <= '9') {
            List<Integer> numbers = new ArrayList<>();
            for (String part : written.split("[.．]", -1)) {
                numbers.add(Integer.parseInt(part));
            }
            return numbers;
        }
        return List.of(ChineseNumerals.parse(written));
    }

    boolean counts() {
        return !numbers.isEmpty();
    }

    /** Whether it counts things, and not chapters or steps: 第一个, 第2种. */
    boolean countsThings() {
        return style == Style.ORDINAL && !form.isEmpty() && "种種点點条條个個类類".contains(form);
    }

    /** The last number; 0 for signs. */
    int number() {
        return numbers.isEmpty() ? 0 : numbers.getLast();
    }

    /** How many numbers. */
    int depth() {
        return numbers.size();
    }

    /** Whether both may belong to one series. */
    boolean isLike(Label other) {
        return style == other.style
                && form.equals(other.form)
                && depth() == other.depth()
                && (depth() < 2 || prefix().equals(other.prefix()));
    }

    /** Whether both are written alike, be it in different series. */
    boolean looksLike(Label other) {
        return style == other.style && form.equals(other.form) && depth() == other.depth();
    }

    /** The numbers before the last. */
    List<Integer> prefix() {
        return numbers.isEmpty() ? numbers : numbers.subList(0, numbers.size() - 1);
    }

    /** Whether this counts on from another label; a number may be left out or stand twice. */
    boolean follows(Label other) {
        return counts() && isLike(other) && number() > other.number() && number() <= other.number() + 2;
    }
}
