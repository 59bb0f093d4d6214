package io.github.zhiban.source.markdown;

import io.github.zhiban.source.markdown.Fences.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spans of code between backquotes (CommonMark 6.1), and HTML elements whose content Markdown must not touch. */
final class SpanFences {
    private static final Set<String> RAW =
            Set.of("pre", "script", "style", "textarea", "svg", "math", "code", "kbd", "samp", "tt", "xmp");
    /** A span may go on in the next line, unless that begins a block of its own. */
    private static final Pattern NEW_BLOCK = Pattern.compile("[ \\t]*(?:[-*+>|#<:`~]|\\d{1,9}[.)][ \\t]|$)");

    private static final int MOST_LINES = 4;

    private final FenceScanner scanner;
    private final String text;
    /** Vocabulary of elements that nothing closes from here on. */
    private final Set<String> unclosed = new HashSet<>();

    SpanFences(FenceScanner scanner) {
        this.scanner = scanner;
        this.text = scanner.text();
    }

    boolean takeCode() {
        int start = scanner.at();
        int ticks = run(start);
        int end = closing(start + ticks, ticks);
        if (end < 0) {
            scanner.put("`".repeat(ticks), start + ticks);
            return true;
        }
        String code = text.substring(start + ticks, end - ticks).replaceAll("[ \\t]*\\n[ \\t]*", " ");
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String unpadded = padded ? code.substring(1, code.length() - 1) : code;
        scanner.take(new Passage.Span(text.substring(start, end), unpadded), end);
        return true;
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    /** Behind the run of backquotes that ends a span; -1 where none does. */
    private int closing(int from, int ticks) {
        int lines = 0;
        for (int i = from; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '`') {
                int run = run(i);
                if (run == ticks) {
                    return i + run;
                }
                i += run;
                continue;
            }
            if (c == '\n') {
                int end = scanner.lineEnd(i + 1);
                if (++lines >= MOST_LINES
                        || NEW_BLOCK.matcher(text).region(i + 1, end).lookingAt()) {
                    return -1;
                }
            }
            i++;
        }
        return -1;
    }

    /** An element whose text is not Markdown, or a comment, which says nothing. */
    boolean takeHtml() {
        int start = scanner.at();
        if (text.startsWith("<!--", start)) {
            int end = unclosed.contains("!") ? -1 : text.indexOf("-->", start + 4);
            if (end >= 0) {
                scanner.take(new Passage.Html(""), end + 3);
            } else {
                unclosed.add("!");
            }
            return end >= 0;
        }
        int nameEnd = start + 1;
        while (nameEnd < text.length() && Character.isLetter(text.charAt(nameEnd)) && nameEnd - start < 12) {
            nameEnd++;
        }
        String name = text.substring(start + 1, nameEnd).toLowerCase(Locale.ROOT);
        boolean named = RAW.contains(name)
                && !unclosed.contains(name)
                && nameEnd < text.length()
                && " >\t\n".indexOf(text.charAt(nameEnd)) >= 0;
        int end = named ? endOf(name, nameEnd) : -1;
        if (end >= 0) {
            scanner.take(new Passage.Html(unquoted(start, end)), end);
        } else if (named) {
            unclosed.add(name);
        }
        return end >= 0;
    }

    private int endOf(String name, int from) {
        String tag = "</" + name;
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i, tag, 0, tag.length())) {
                int end = text.indexOf('>', i);
                return end < 0 ? -1 : end + 1;
            }
        }
        return -1;
    }

    /** A passage without the signs of the quote that it is in. */
    private String unquoted(int start, int end) {
        String source = text.substring(start, end);
        int depth = (int) scanner.quoteSigns(scanner.lineStart(start))
                .chars()
                .filter(c -> c == '>')
                .count();
        return depth == 0
                ? source
                : source.replaceAll("\\n[ \\t]{0,3}(?:>[ \\t]?){1," + Math.min(depth, 9) + "}", "\n");
    }
}
