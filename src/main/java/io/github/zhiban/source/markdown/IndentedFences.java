package io.github.zhiban.source.markdown;

import io.github.zhiban.source.markdown.Fences.Passage;
import java.util.regex.Pattern;

/**
 * Code that is indented by four columns below a blank line (CommonMark 4.4), where no list or remark may be what
 * indents it.
 */
final class IndentedFences {
    private static final int INDENTATION = 4;
    private static final Pattern HOLDS_MORE =
            Pattern.compile("[ \\t]*(?:[-*+][ \\t]|\\d{1,9}[.)][ \\t]|:[ \\t]|\\[\\^|!!!|\\?\\?\\?|===|>|:::).*");

    private final FenceScanner scanner;
    private final String text;
    /** Where the last line of code ended. */
    private int codeEnd = -1;

    IndentedFences(FenceScanner scanner) {
        this.scanner = scanner;
        this.text = scanner.text();
    }

    boolean take() {
        int start = scanner.at();
        int end = scanner.lineEnd(start);
        char first = start < end ? text.charAt(start) : '\n';
        if ((first != ' ' && first != '\t') || text.substring(start, end).isBlank()) {
            return false;
        }
        int content = contentOf(start, end);
        boolean goesOn = codeEnd >= 0 && text.substring(codeEnd, start).isBlank();
        if (content < 0 || !(goesOn || (isAfterBlank(start) && !isInsideMore(start)))) {
            return false;
        }
        codeEnd = end;
        scanner.put(
                text.substring(start, content) + scanner.token(new Passage.Line(text.substring(content, end))), end);
        return true;
    }

    /** Behind four columns of white space; -1 where there are fewer. */
    private int contentOf(int start, int end) {
        int columns = 0;
        int at = start;
        while (at < end && columns < INDENTATION && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            columns += text.charAt(at) == '\t' ? INDENTATION : 1;
            at++;
        }
        return columns >= INDENTATION ? at : -1;
    }

    private boolean isAfterBlank(int start) {
        return start == 0 || text.substring(scanner.lineStart(start - 1), start).isBlank();
    }

    /** Whether the paragraph above, skipping what is indented, begins something that takes in indented lines. */
    private boolean isInsideMore(int start) {
        int line = start;
        boolean paragraph = false;
        while (line > 0) {
            int previous = scanner.lineStart(line - 1);
            String above = text.substring(previous, line - 1);
            if (above.isBlank() && paragraph) {
                return false;
            }
            if (!above.isBlank() && CodeFences.columns(above) < INDENTATION) {
                paragraph = true;
                if (HOLDS_MORE.matcher(above).matches() || CodeFences.columns(above) > 1) {
                    return true;
                }
            }
            line = previous;
        }
        return false;
    }
}
