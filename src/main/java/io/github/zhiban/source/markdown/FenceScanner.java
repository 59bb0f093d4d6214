package io.github.zhiban.source.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes once through a Markdown text and takes out what {@link Fences} keeps. Used by one thread. */
final class FenceScanner {
    private final String text;
    private final StringBuilder out;
    private final List<Fences.Passage> passages = new ArrayList<>();
    /** Lines still to come that something else stands for, by where they begin. */
    private final Map<Integer, String> replacements = new HashMap<>();

    private int at;
    /** Lines of formulas in sentences, which follow at the end of the paragraph, so that lines keep their numbers. */
    private int owed;

    FenceScanner(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    Fences scan() {
        CodeFences code = new CodeFences(this);
        IndentedFences indented = new IndentedFences(this);
        SpanFences spans = new SpanFences(this);
        FormulaFences formulas = new FormulaFences(this);
        while (at < text.length()) {
            boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
            boolean taken =
                    lineStart && (replaceLine() || code.take() || indented.take() || formulas.takeEnvironment());
            if (!taken) {
                taken = switch (text.charAt(at)) {
                    case '\\' -> formulas.takeBracketed() || copyEscaped();
                    case '`' -> spans.takeCode();
                    case '$' -> formulas.takeDollars();
                    case '<' -> spans.takeHtml();
                    default -> false;
                };
            }
            if (!taken) {
                if (owed > 0 && text.startsWith("\n\n", at)) {
                    out.append("\n".repeat(owed));
                    owed = 0;
                }
                out.append(text.charAt(at++));
            }
        }
        return new Fences(out.toString(), passages);
    }

    String text() {
        return text;
    }

    /** Where the next character to be read stands. */
    int at() {
        return at;
    }

    /** The end of a line, before its line feed. */
    int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The beginning of the line that a place is in. */
    int lineStart(int from) {
        return text.lastIndexOf('\n', from - 1) + 1;
    }

    /** Puts a token in the place of all up to an end; where that was several lines, as many follow. */
    void take(Fences.Passage passage, int end) {
        int lines = (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
        String quote = lines == 0 ? "" : quoteSigns(lineStart(at));
        boolean insideHtml = passage instanceof Fences.Passage.Html
                && text.substring(lineStart(at), at).strip().startsWith("<");
        out.append(token(passage));
        if (passage instanceof Fences.Passage.Formula formula && !formula.display()) {
            // Line feeds here would part its sentence.
            owed += lines;
            lines = 0;
        }
        for (int i = 0; i < lines; i++) {
            // A blank line would end the HTML around the passage.
            out.append('\n').append(insideHtml ? token(new Fences.Passage.Html("")) : quote);
        }
        at = end;
    }

    /** A token for a passage. */
    String token(Fences.Passage passage) {
        passages.add(passage);
        return Fences.token(passages.size() - 1);
    }

    /** Puts other text in the place of all up to an end. */
    void put(String replacement, int end) {
        out.append(replacement);
        at = end;
    }

    /** Has a line that is still to come replaced. */
    void replaceLater(int lineStart, String line) {
        replacements.put(lineStart, line);
    }

    /** The signs of the quotes that a line is in. */
    String quoteSigns(int lineStart) {
        int end = lineStart;
        int last = lineStart;
        while (end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '>')) {
            end++;
            last = text.charAt(end - 1) == '>' ? end : last;
        }
        return text.substring(lineStart, last);
    }

    private boolean replaceLine() {
        String line = replacements.get(at);
        if (line != null) {
            put(line, lineEnd(at));
        }
        return line != null;
    }

    private boolean copyEscaped() {
        int end = Math.min(at + 2, text.length());
        put(text.substring(at, end), end);
        return true;
    }
}
