package io.github.zhiban.article;

import io.github.zhiban.text.Marks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How captions begin, in all their spellings: “图 1 …”, “·图1-2：…”, “Fig. 3 …”, “表三 …”. */
public final class CaptionWording {
    private static final int LONGEST = 80;
    private static final String NUMBER = "\\s*[\\d一二三四五六七八九十]+([-.–—．]\\d+)*+[a-z]?";
    /** What some write before a caption, pointing at the picture or left over from a list or a sentence. */
    private static final String MARK = "[" + Marks.LISTING + "·▲△↑、，,：:]?\\s*+";

    private static final Pattern LEADING = Pattern.compile("^" + MARK);

    private static final Pattern FIGURE = Pattern.compile(
            "(?i)" + MARK + "(图|圖|图片|图表|fig\\.?|figure|picture)" + NUMBER + "([\\s:：、.．（(].*|[^\\d\\s，,。].{0,40})?");
    private static final Pattern TABLE =
            Pattern.compile("(?i)" + MARK + "(表|表格|table)" + NUMBER + "([\\s:：、.．（(].*|[^\\d\\s，,。].{0,40})?");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;!！？?].*|.*[所示是为]([，,]|$).*|.*如下.*|.*可以?看.*");

    private static final Pattern FIGURE_NUMBER = Pattern.compile(
            "(?i)^" + MARK + "(?:图|圖|图片|图表|fig\\.?|figure)\\s*(\\d{1,4}(?:[-.–—．]\\d{1,4}){0,3})(?![\\d.]*\\d)");
    private static final Pattern LEGEND = Pattern.compile("\\s*[:：.．、|]");
    private static final Pattern SEPARATOR = Pattern.compile("[.–—．]");

    private static final Pattern FILE_NAME = Pattern.compile("(?i)[\\w.%() -]*\\.(png|jpe?g|gif|webp|bmp|svg|awebp)");

    private CaptionWording() {}

    /** Whether a short text names a figure by its number. */
    public static boolean isOfFigure(String text) {
        return is(FIGURE, text);
    }

    /** Whether a short text names a table by its number. */
    public static boolean isOfTable(String text) {
        return is(TABLE, text);
    }

    /** Whether words are nothing but the name of a picture's file, which says nothing of what it shows. */
    public static boolean isFileName(String text) {
        return FILE_NAME.matcher(text).matches();
    }

    private static boolean is(Pattern pattern, String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST
                && pattern.matcher(stripped).matches()
                && !SENTENCE.matcher(stripped).matches();
    }

    /** A caption without the mark before it. */
    public static String unmarked(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    /** The number that a caption gives its figure, such as 4 or 2-1; empty for none in digits. */
    public static Optional<String> figureNumber(String caption) {
        Matcher number = FIGURE_NUMBER.matcher(caption.strip());
        return number.find() ? Optional.of(number(number.group(1))) : Optional.empty();
    }

    /** The number of a figure that a text begins to explain, as “图1：…” does; empty for a sentence about the figure. */
    public static Optional<String> legendNumber(String text) {
        Matcher number = FIGURE_NUMBER.matcher(text.strip());
        return number.find()
                        && LEGEND.matcher(text.strip().substring(number.end())).lookingAt()
                ? Optional.of(number(number.group(1)))
                : Optional.empty();
    }

    /** A number however its parts are separated. */
    public static String number(String written) {
        return SEPARATOR.matcher(written).replaceAll("-");
    }
}
