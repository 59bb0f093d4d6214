package io.github.zhiban.source.markdown;

import io.github.zhiban.source.markdown.Fences.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of code between fences (CommonMark 4.5), also in quotes and lists, and between the tags of a site's generator.
 * Where lines of code stand further left than their fence in a list, they are code up to the closing fence all the
 * same.
 */
final class CodeFences {
    private static final Pattern LIST_SIGN = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?=[ \\t])");
    private static final Pattern OPENING = Pattern.compile("(?<fence>`{3,}|~{3,})(?<info>[^\\n]*)");
    private static final Pattern OPEN_VALUE = Pattern.compile("<[A-Za-z][\\w-]*\\s[^<>]*=(?:\"[^\"<>]*|'[^'<>]*)");
    private static final int LONGEST_TAG = 1000;
    /** A block of this many columns or more may be indented code. */
    private static final int INDENTED = 4;

    private final FenceScanner scanner;
    private final String text;
    /** Vocabulary of tags that nothing ends from here on. */
    private final Set<String> unclosed = new HashSet<>();

    CodeFences(FenceScanner scanner) {
        this.scanner = scanner;
        this.text = scanner.text();
    }

    /**
     * An opening fence.
     *
     * @param prefix what stands before it: signs of quotes and lists, spaces
     * @param quotes how many quotes it is in
     */
    private record Opening(String prefix, int quotes, String fence, String info) {
        /** What stands before the lines below it. */
        String continuation() {
            return prefix.replaceAll("[^>\\s]", " ");
        }

        int indentation() {
            int last = prefix.lastIndexOf('>') + 1;
            return columns(continuation().substring(last)) - (last > 0 && prefix.startsWith(" ", last) ? 1 : 0);
        }

        boolean inList() {
            return !prefix.isBlank() && quotes == 0;
        }
    }

    boolean take() {
        Opening opening = opening(scanner.at());
        return opening == null ? takeTagged() : takeFenced(opening);
    }

    private @Nullable Opening opening(int lineStart) {
        int end = scanner.lineEnd(lineStart);
        int at = lineStart;
        int quotes = 0;
        Matcher sign = LIST_SIGN.matcher(text);
        while (at < end) {
            char c = text.charAt(at);
            if (c == '>') {
                quotes++;
                at++;
            } else if (c == ' ' || c == '\t') {
                at++;
            } else if (sign.region(at, end).useTransparentBounds(true).lookingAt()) {
                at = sign.end();
            } else {
                break;
            }
        }
        Matcher fence = OPENING.matcher(text).region(at, end);
        boolean opens = fence.lookingAt()
                && !isInTag(lineStart)
                && (fence.group("fence").charAt(0) == '~' || fence.group("info").indexOf('`') < 0);
        return opens
                ? new Opening(
                        text.substring(lineStart, at),
                        quotes,
                        fence.group("fence"),
                        fence.group("info").strip())
                : null;
    }

    /** Whether a place is in the value of an attribute: a sign of Markdown there is a part of that. */
    private boolean isInTag(int place) {
        int tag = text.lastIndexOf('<', place - 1);
        return tag >= 0
                && place - tag <= LONGEST_TAG
                && OPEN_VALUE.matcher(text.substring(tag, place)).matches();
    }

    private boolean takeFenced(Opening opening) {
        List<String> code = new ArrayList<>();
        int closing = closing(opening, code);
        boolean closed = closing >= 0;
        int end = closed ? closing : -closing - 1;
        if (!closed && opening.indentation() >= INDENTED && !opening.inList()) {
            return false;
        }
        Directive directive = Directive.of(opening.info(), code);
        if (directive.isRemark()) {
            String signs = ":".repeat(opening.fence().length());
            scanner.put(
                    opening.prefix() + signs + " " + directive.name() + " " + directive.title(),
                    scanner.lineEnd(scanner.at()));
            if (closed) {
                scanner.replaceLater(closing, opening.continuation() + signs);
            }
            return true;
        }
        String source = text.substring(scanner.at(), closed ? scanner.lineEnd(closing) : end);
        if (directive.isFormula() || directive.isPicture()) {
            String instead = directive.isPicture()
                    ? directive.picture()
                    : scanner.token(new Passage.Formula(source, String.join("\n", code), true));
            String rest = ("\n" + quoteSigns(opening))
                    .repeat((int) source.chars().filter(c -> c == '\n').count());
            scanner.put(opening.prefix() + instead + rest, closed ? scanner.lineEnd(closing) : end);
            return true;
        }
        StringBuilder block = new StringBuilder(opening.prefix()).append(opening.fence());
        block.append(directive.language().isEmpty() ? "" : " " + directive.language());
        appendLines(code, opening.continuation(), block);
        if (closed) {
            block.append('\n').append(opening.continuation()).append(opening.fence());
        }
        scanner.put(block.toString(), closed ? scanner.lineEnd(closing) : end);
        return true;
    }

    private static String quoteSigns(Opening opening) {
        return opening.prefix().substring(0, opening.prefix().lastIndexOf('>') + 1);
    }

    private void appendLines(List<String> code, String before, StringBuilder block) {
        for (String line : code) {
            block.append('\n').append(before);
            block.append(line.isBlank() ? line : scanner.token(new Passage.Line(line)));
        }
    }

    /**
     * Where the line of the closing fence begins, or one less than the negative of where the block ends without one.
     */
    private int closing(Opening opening, List<String> code) {
        int end = scanner.lineEnd(scanner.at());
        // Without a closing fence, a block in a list ends where the list does.
        int left = -1;
        int linesThen = 0;
        while (end < text.length()) {
            int start = end + 1;
            int content = content(start, opening.quotes());
            if (content < 0) {
                return -end - 1;
            }
            end = scanner.lineEnd(start);
            String line = text.substring(content, end);
            String plain = line.strip();
            if (isClosing(plain, opening.fence())) {
                return start;
            }
            boolean further = plain.isEmpty() || columns(line) >= opening.indentation();
            if (!further && left < 0) {
                left = start - 1;
                linesThen = code.size();
            }
            if (left >= 0 && plain.startsWith(opening.fence()) && opening.inList()) {
                break;
            }
            code.add(unindented(line, opening.indentation()));
        }
        if (opening.inList() && left >= 0) {
            code.subList(linesThen, code.size()).clear();
            return -left - 1;
        }
        return -end - 1;
    }

    /** Where a line begins behind the signs of its quotes; -1 where it is in fewer of them. */
    private int content(int lineStart, int quotes) {
        int at = lineStart;
        for (int found = 0; found < quotes; found++) {
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != '>') {
                return -1;
            }
            at++;
        }
        return quotes > 0 && text.startsWith(" ", at) ? at + 1 : at;
    }

    private static boolean isClosing(String line, String fence) {
        return line.length() >= fence.length() && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    static int columns(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            columns += c == '\t' ? INDENTED - columns % INDENTED : 1;
        }
        return columns;
    }

    private static String unindented(String line, int columns) {
        int column = 0;
        int at = 0;
        while (at < line.length() && column < columns && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            column += line.charAt(at) == '\t' ? INDENTED - column % INDENTED : 1;
            at++;
        }
        return line.substring(at);
    }

    /** Code between tags, such as {@code {% highlight java %}} and its end. */
    private boolean takeTagged() {
        int start = scanner.at();
        String quotes = scanner.quoteSigns(start);
        int content = start + quotes.length();
        while (content < text.length() && (text.charAt(content) == ' ' || text.charAt(content) == '\t')) {
            content++;
        }
        LiquidTag tag = LiquidTag.at(text, content).orElse(null);
        if (tag == null || tag.closes() || !LiquidTag.CODE.contains(tag.name())) {
            return false;
        }
        LiquidTag closing = unclosed.contains(tag.name())
                ? null
                : LiquidTag.closing(text, tag).orElse(null);
        if (closing == null) {
            unclosed.add(tag.name());
            return false;
        }
        String before = text.substring(start, content);
        if (text.indexOf('\n', tag.end(), closing.start()) < 0) {
            String code = text.substring(tag.end(), closing.start()).strip();
            scanner.put(before, content);
            scanner.take(new Passage.Span(text.substring(content, closing.end()), code), closing.end());
            return true;
        }
        int depth = (int) quotes.chars().filter(c -> c == '>').count();
        int indentation = columns(before.substring(quotes.length())) - (depth > 0 ? 1 : 0);
        List<String> lines = new ArrayList<>();
        String beside = text.substring(tag.end(), scanner.lineEnd(tag.end()));
        if (!beside.isBlank()) {
            lines.add(beside.strip());
        }
        for (int line = scanner.lineEnd(tag.end()) + 1; line < closing.start(); line = scanner.lineEnd(line) + 1) {
            int from = content(line, depth);
            int end = Math.min(scanner.lineEnd(line), closing.start());
            lines.add(unindented(text.substring(Math.clamp(from, line, end), end), indentation));
        }
        if (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        StringBuilder block = new StringBuilder(before).append("~~~ ").append(tag.codeLanguage());
        appendLines(lines, before, block);
        block.append('\n').append(before).append("~~~");
        scanner.put(block.toString(), closing.end());
        return true;
    }
}
