package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Follows the tokens of a formula and tells whether they are text, as in {@code \text{...}}, or mathematics. */
final class TextMode {
    private static final Set<String> TEXT_COMMANDS = Set.of(
            "\\text",
            "\\mbox",
            "\\hbox",
            "\\textrm",
            "\\textbf",
            "\\textit",
            "\\textsf",
            "\\texttt",
            "\\textnormal",
            "\\textup",
            "\\textmd",
            "\\intertext",
            "\\tag");

    private enum Mode {
        MATH,
        TEXT,
        MATH_IN_TEXT
    }

    /** The mode of each open group, innermost first. */
    private final Deque<Mode> groups = new ArrayDeque<>();

    private boolean announced;

    /** Whether the next token stands in text. */
    boolean isText() {
        return mode() == Mode.TEXT;
    }

    /** Whether a dollar that comes next switches between text and mathematics. */
    boolean isDollarMeant() {
        return mode() != Mode.MATH;
    }

    /** Moves on by one token. */
    void pass(TexToken token) {
        switch (token.kind()) {
            case OPEN -> groups.push(announced || isText() ? Mode.TEXT : Mode.MATH);
            case CLOSE -> groups.poll();
            case COMMAND, SPACE -> {}
            case CHARACTER -> {
                if (token.is("$") && isDollarMeant()) {
                    groups.push(groups.pop() == Mode.TEXT ? Mode.MATH_IN_TEXT : Mode.TEXT);
                }
            }
        }
        announced = TEXT_COMMANDS.contains(token.text())
                || (announced && (token.kind() == TexToken.Kind.SPACE || token.is("*")));
    }

    private Mode mode() {
        return groups.isEmpty() ? Mode.MATH : groups.peek();
    }
}
