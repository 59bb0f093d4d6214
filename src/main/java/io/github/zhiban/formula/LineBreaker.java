package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a formula that is too wide into lines: before relations and binary operators, behind commas and between the characters of
 * Chinese text, never inside groups, fences and environments.
 */
final class LineBreaker {
    private static final Set<String> BREAK_BEFORE = Set.of(
            "=",
            "<",
            ">",
            "+",
            "-",
            "\\le",
            "\\leq",
            "\\leqslant",
            "\\ge",
            "\\geq",
            "\\geqslant",
            "\\lt",
            "\\gt",
            "\\ne",
            "\\neq",
            "\\approx",
            "\\equiv",
            "\\sim",
            "\\simeq",
            "\\propto",
            "\\to",
            "\\rightarrow",
            "\\longrightarrow",
            "\\Rightarrow",
            "\\Longrightarrow",
            "\\implies",
            "\\iff",
            "\\Leftrightarrow",
            "\\in",
            "\\subset",
            "\\subseteq",
            "\\mapsto",
            "\\gets",
            "\\leftarrow",
            "\\triangleq",
            "\\coloneqq",
            "\\pm",
            "\\cup",
            "\\cap",
            "\\vee",
            "\\wedge",
            "\\oplus",
            "\\quad",
            "\\qquad");
    private static final Set<String> BREAK_AFTER = Set.of(",", ";", "\\cdots", "\\dots", "\\ldots");

    /** What takes the next token to itself, so that nothing is broken between the two. */
    private static final Set<String> BOUND = Set.of(
            "_",
            "^",
            "\\right",
            "\\middle",
            "\\not",
            "\\big",
            "\\bigl",
            "\\bigr",
            "\\Big",
            "\\Bigl",
            "\\Bigr",
            "\\bigg",
            "\\biggl",
            "\\biggr",
            "\\Bigg",
            "\\Biggl",
            "\\Biggr",
            "(",
            "[",
            "\\{",
            "|");

    /** What changes everything behind it cannot be parted from it. */
    private static final Set<String> SWITCHES = Set.of(
            "\\displaystyle",
            "\\textstyle",
            "\\scriptstyle",
            "\\tiny",
            "\\small",
            "\\large",
            "\\Large",
            "\\LARGE",
            "\\huge",
            "\\Huge",
            "\\rm",
            "\\bf",
            "\\it",
            "\\sf",
            "\\tt",
            "\\cal",
            "\\over",
            "\\atop",
            "\\choose");

    private static final String TEXT = "\\text";
    /** What a line after the first begins with; the empty group gives its operator something to stand apart from. */
    private static final String INDENT = "\\hspace{2em}{}";

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private String previous = "(";

    private LineBreaker() {}

    /**
     * The formula as lines of at most {@code widest} em where that is possible, those after the first set in.
     *
     * @param measure how wide a piece of TeX is, in em
     */
    static String breakLines(String tex, double widest, ToDoubleFunction<String> measure) {
        List<TexToken> tokens = TexToken.split(tex);
        if (tokens.stream().anyMatch(token -> SWITCHES.contains(token.text()))) {
            return tex;
        }
        List<String> parts = new LineBreaker().split(tokens);
        StringBuilder lines = new StringBuilder("\\begin{array}{l}");
        String line = "";
        for (String part : parts) {
            if (!line.isEmpty() && !line.equals(INDENT) && measure.applyAsDouble(line + part) > widest) {
                lines.append(line).append("\\\\");
                line = INDENT;
            }
            line += part;
        }
        lines.append(line);
        return parts.size() < 2 ? tex : lines.append("\\end{array}").toString();
    }

    private List<String> split(List<TexToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            TexToken token = tokens.get(i);
            boolean top = open.isEmpty();
            if (top
                    && token.is(TEXT)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("{")) {
                int end = Arguments.end(tokens, i + 1);
                text(Arguments.content(tokens, i + 1, end));
                i = end - 1;
                continue;
            }
            if (top && BREAK_BEFORE.contains(token.text()) && !isBound()) {
                endPart();
            }
            follow(token);
            part.append(token.text());
            if (top && BREAK_AFTER.contains(token.text()) && !isBound()) {
                endPart();
            }
            previous = token.kind() == TexToken.Kind.SPACE ? previous : token.text();
        }
        endPart();
        return parts;
    }

    /** Text may be broken before any Chinese character. */
    private void text(List<TexToken> content) {
        boolean dollars = content.stream().anyMatch(token -> token.is("$") || token.kind() == TexToken.Kind.OPEN);
        part.append(TEXT).append('{');
        for (TexToken token : content) {
            if (!dollars && Character.isIdeographic(token.codePoint())) {
                part.append('}');
                endPart();
                part.append(TEXT).append('{');
            }
            part.append(token.text());
        }
        part.append('}');
    }

    /** Whether the next token belongs to the one before: as its argument, as a sign, or as part of one relation. */
    private boolean isBound() {
        return BOUND.contains(previous) || BREAK_BEFORE.contains(previous);
    }

    private void follow(TexToken token) {
        switch (token.text()) {
            case "{", "\\begin", "\\left" -> open.push(token.text());
            case "}", "\\end", "\\right" -> open.poll();
            default -> {}
        }
    }

    private void endPart() {
        String ended = part.toString();
        if (!ended.isBlank() && !ended.equals(TEXT + "{}")) {
            parts.add(ended);
        }
        part.setLength(0);
    }
}
