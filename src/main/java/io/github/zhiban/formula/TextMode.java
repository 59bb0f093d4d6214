package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
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
            "\\fbox",
            "\\tag");

    /** Those whose text stands behind other arguments, and behind how many. */
    private static final Map<String, Integer> TEXT_BEHIND = Map.of("\\colorbox", 1, "\\fcolorbox", 2, "\\raisebox", 1);

    /** Begin and end mathematics in text. */
    private static final Set<String> DOLLARS = Set.of("$", "\\(", "\\)");

    private enum Mode {
        MATH,
        TEXT,
        MATH_IN_TEXT
    }

    /** The mode of each open group, innermost first. */
    private final Deque<Mode> groups = new ArrayDeque<>();

    private boolean announced;

    /** How many arguments stand before a text that was announced, and how many groups are open around them. */
    private int ahead;

    private int around;

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
            case CLOSE -> {
                groups.poll();
                if (ahead > 0 && groups.size() == around && --ahead == 0) {
                    announced = true;
                    return;
                }
            }
            case COMMAND, CHARACTER -> {
                if (DOLLARS.contains(token.text()) && isDollarMeant()) {
                    groups.push(groups.pop() == Mode.TEXT ? Mode.MATH_IN_TEXT : Mode.TEXT);
                }
            }
            case SPACE -> {}
        }
        if (TEXT_BEHIND.containsKey(token.text())) {
            ahead = TEXT_BEHIND.get(token.text());
            around = groups.size();
        }
        announced = TEXT_COMMANDS.contains(token.text())
                || (announced && (token.kind() == TexToken.Kind.SPACE || token.is("*")));
    }

    private Mode mode() {
        return groups.isEmpty() ? Mode.MATH : groups.peek();
    }
}
