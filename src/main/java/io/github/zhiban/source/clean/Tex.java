package io.github.zhiban.source.clean;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.text.Marks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** TeX as it comes out of pages, made fit for a typesetter. */
public final class Tex {
    private static final Pattern ONLY_SPACE = Pattern.compile("(?:\\\\(?:qquad|quad|enspace|enskip|thinspace|,|;|:|!|>|"
            + " |hspace\\*?\\{[^}]*}|hskip[^\\\\]*|kern[^\\\\]*|[hv]?phantom\\{[^{}]*})|~|\\s|[{}])*+");
    private static final Pattern LEADING_SPACE = Pattern.compile("^(?:\\\\q?quad(?![a-zA-Z])|~|\\s)++");
    private static final Pattern EMPTY_END = Pattern.compile("\\\\end\\{\\s*}");
    private static final Pattern BEGIN = Pattern.compile("\\\\begin\\{([^}]+)}");
    private static final Pattern END = Pattern.compile("\\\\end\\{([^}]+)}");
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|amp|quot|nbsp|plus|#\\d+);");

    private static final Pattern SIGNS = Pattern.compile("[\\\\^_=+<>{}*/()|-]|^[A-Za-z0-9]{1,3}$");
    private static final Pattern PROSE = Pattern.compile("[" + Marks.ENDS + "]|(?:[A-Za-z]{3,}[.(]){2}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Vocabulary of variables in programs, and classes of characters in regular expressions. */
    private static final Pattern CODE =
            Pattern.compile("[A-Za-z]{2,}(?:_[A-Za-z]{2,})++|.*\\\\[dwsDWSB](?![A-Za-z]).*");

    private Tex() {}

    /**
     * Whether text between signs of a formula is one, rather than words or code; Han stands in formulas only beside
     * commands.
     */
    public static boolean looksLikeTex(String text) {
        return SIGNS.matcher(text).find()
                && !CODE.matcher(text).matches()
                && (text.indexOf('\\') >= 0 || !HAN.matcher(text).find());
    }

    /**
     * Whether something between two dollar signs is text after all: they belong to shell variables or inner classes.
     */
    static boolean isProse(String tex) {
        return tex.indexOf('\\') < 0 && PROSE.matcher(tex).find();
    }

    /** A formula without delimiters, entities and invisible characters; empty when it only makes space. */
    public static String repaired(String source) {
        String tex =
                ZERO_WIDTH.matcher(source).replaceAll("").replace('\u00A0', ' ').strip();
        for (int times = 0; times < 2 && ENTITY.matcher(tex).find(); times++) {
            tex = Parser.unescapeEntities(tex.replace("&plus;", "+"), false).replace('\u00A0', ' ');
        }
        tex = undelimited(tex);
        if (ONLY_SPACE.matcher(tex).matches()) {
            return "";
        }
        return closed(LEADING_SPACE.matcher(tex).replaceFirst(""));
    }

    private static String undelimited(String source) {
        String tex = source;
        for (String[] pair : new String[][] {{"$$", "$$"}, {"$", "$"}, {"\\[", "\\]"}, {"\\(", "\\)"}}) {
            if (tex.length() >= pair[0].length() + pair[1].length()
                    && tex.startsWith(pair[0])
                    && tex.endsWith(pair[1])) {
                tex = tex.substring(pair[0].length(), tex.length() - pair[1].length())
                        .strip();
            }
        }
        return tex;
    }

    /** Gives an {@code \end{}} the name of what it ends. */
    private static String closed(String tex) {
        Matcher empty = EMPTY_END.matcher(tex);
        if (!empty.find()) {
            return tex;
        }
        Matcher begin = BEGIN.matcher(tex);
        return begin.find() ? empty.replaceAll(Matcher.quoteReplacement("\\end{" + begin.group(1) + "}")) : tex;
    }

    /** Whether braces, environments or {@code \left} close here that were opened before. */
    static boolean beginsInTheMiddle(String tex) {
        int braces = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                braces++;
            } else if (c == '}' && --braces < 0) {
                return true;
            }
        }
        return count(END, tex) > count(BEGIN, tex) || occurrences(tex, "\\right") > occurrences(tex, "\\left");
    }

    private static long count(Pattern pattern, String tex) {
        return pattern.matcher(tex).results().count();
    }

    private static int occurrences(String tex, String command) {
        return (int) Pattern.compile(Pattern.quote(command) + "(?![a-zA-Z])")
                .matcher(tex)
                .results()
                .count();
    }

    /** The element that the reader takes for a formula. */
    public static Element element(String source, boolean display) {
        Element formula = new Element(RepairElements.FORMULA).attr("tex", repaired(source));
        return display ? formula.attr("display", "") : formula;
    }
}
