package io.github.zhiban.source.markdown;

import io.github.zhiban.source.clean.Tex;
import io.github.zhiban.source.markdown.Fences.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas between dollar signs and backslashed brackets, and environments of TeX that stand alone. Prices and
 * variables are none: a formula neither begins nor ends with a space, no digit follows it, and it looks like TeX.
 */
final class FormulaFences {
    private static final int LONGEST_DISPLAY = 4000;
    private static final int LONGEST_INLINE = 400;
    private static final Pattern ENVIRONMENT =
            Pattern.compile("[ \\t]{0,3}\\\\begin\\{((?:equation|align|alignat|gather|multline|"
                    + "eqnarray|cases|array|[bpvV]?matrix)\\*?)}");
    /**
     * Brackets with a backslash are no formula around a number or a word, as in a reference or a link that was escaped.
     */
    private static final Pattern COMPUTES = Pattern.compile("[\\\\^_=+<>]");

    private final FenceScanner scanner;
    private final String text;

    FormulaFences(FenceScanner scanner) {
        this.scanner = scanner;
        this.text = scanner.text();
    }

    boolean takeDollars() {
        int start = scanner.at();
        if (text.startsWith("$$", start)) {
            int close = displayEnd(start + 2);
            if (close < 0 || !take(start, start + 2, close, close + 2, true)) {
                scanner.put("$$", start + 2);
            }
            return true;
        }
        if (text.startsWith("$`", start)) {
            int close = text.indexOf("`$", start + 2, scanner.lineEnd(start));
            return close >= 0 && take(start, start + 2, close, close + 2, false);
        }
        int close = inlineEnd(start);
        return close >= 0
                && Tex.looksLikeTex(text.substring(start + 1, close))
                && take(start, start + 1, close, close + 1, false);
    }

    /** {@code \(x\)} and {@code \[x\]}, with one backslash or with the two that escape it. */
    boolean takeBracketed() {
        int start = scanner.at();
        String slashes = text.startsWith("\\\\", start) ? "\\\\" : "\\";
        int open = start + slashes.length();
        boolean display = text.startsWith("[", open);
        if (!display && !text.startsWith("(", open)) {
            return false;
        }
        String closing = slashes + (display ? "]" : ")");
        int limit = display ? Math.min(text.length(), open + LONGEST_DISPLAY) : scanner.lineEnd(open);
        int close = text.indexOf(closing, open + 1, limit);
        if (close < 0 || text.startsWith("(", close + closing.length())) {
            return false;
        }
        String tex = text.substring(open + 1, close);
        boolean formula = Tex.looksLikeTex(tex)
                && tex.indexOf('`') < 0
                && (COMPUTES.matcher(tex).find()
                        || (!display && slashes.length() == 1 && tex.strip().matches("[A-Za-z]\\w?")));
        return formula && take(start, open + 1, close, close + closing.length(), display);
    }

    /** An environment that begins a line. */
    boolean takeEnvironment() {
        int start = scanner.at();
        Matcher begin = ENVIRONMENT.matcher(text).region(start, scanner.lineEnd(start));
        if (!begin.lookingAt()) {
            return false;
        }
        String closing = "\\end{" + begin.group(1) + "}";
        int close = text.indexOf(closing, begin.end(), Math.min(text.length(), start + LONGEST_DISPLAY));
        return close >= 0 && take(start, start, close + closing.length(), close + closing.length(), true);
    }

    /**
     * Where the signs stand that end a displayed formula; -1 where none do. Dollar signs inside of it stand in braces.
     */
    private int displayEnd(int from) {
        int braces = 0;
        int limit = Math.min(text.length() - 1, from + LONGEST_DISPLAY);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces--;
            } else if (c == '$' && text.charAt(i + 1) == '$') {
                return i;
            } else if (c == '$' && braces <= 0) {
                return -1;
            }
        }
        return -1;
    }

    private int inlineEnd(int start) {
        if (start > 0 && (isWord(text.charAt(start - 1)) || text.charAt(start - 1) == '$')) {
            return -1;
        }
        int limit = Math.min(inlineLimit(start), start + LONGEST_INLINE);
        if (start + 1 >= limit || Character.isWhitespace(text.charAt(start + 1))) {
            return -1;
        }
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                return -1;
            } else if (c == '$') {
                boolean followed = i + 1 < text.length() && (isWord(text.charAt(i + 1)) || text.charAt(i + 1) == '$');
                return followed || i == start + 1 || Character.isWhitespace(text.charAt(i - 1)) ? -1 : i;
            }
        }
        return -1;
    }

    /** The end of the line, or of the paragraph for a formula with rows of its own. */
    private int inlineLimit(int start) {
        int line = scanner.lineEnd(start);
        if (text.indexOf("\\begin{", start, line) < 0) {
            return line;
        }
        int paragraph = text.indexOf("\n\n", line);
        return paragraph < 0 ? text.length() : paragraph;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private boolean take(int start, int from, int to, int end, boolean ownLine) {
        String signs = scanner.quoteSigns(scanner.lineStart(start));
        String inner = text.substring(from, to);
        int depth = (int) signs.chars().filter(c -> c == '>').count();
        String tex =
                depth == 0 ? inner : inner.replaceAll("\\n[ \\t]{0,3}(?:>[ \\t]?){1," + Math.min(depth, 9) + "}", "\n");
        boolean prose = tex.contains("\n\n") && !Tex.looksLikeTex(tex);
        if (tex.isBlank() || prose) {
            return false;
        }
        boolean display = ownLine && !isInsideLine(start, end);
        scanner.take(new Passage.Formula(text.substring(start, end), tex, display), end);
        return true;
    }

    /** Whether text stands before and after a formula on its line, as kramdown has it for formulas in a sentence. */
    private boolean isInsideLine(int start, int end) {
        return scanner.lineEnd(start) >= end
                && !text.substring(scanner.lineStart(start), start).isBlank()
                && !text.substring(end, scanner.lineEnd(end)).isBlank();
    }
}
