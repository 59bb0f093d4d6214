package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Closes what is left open and drops what closes nothing: braces, environments, {@code \left} and {@code \right}. An
 * {@code \end} takes the name of the environment it ends, which some exports lost.
 */
final class TexNesting {
    private static final String GROUP = "{";
    private static final String FENCE = "\\left";

    private final List<TexToken> tokens;
    private final StringBuilder balanced = new StringBuilder();

    /** What is open, innermost first: a group, a fence or the name of an environment. */
    private final Deque<String> open = new ArrayDeque<>();

    private int at;

    private TexNesting(List<TexToken> tokens) {
        this.tokens = tokens;
    }

    static String balance(String tex) {
        return new TexNesting(TexToken.split(tex)).balance();
    }

    private String balance() {
        for (at = 0; at < tokens.size(); at++) {
            TexToken token = tokens.get(at);
            switch (token.text()) {
                case "{" -> open(GROUP, token.text());
                case "}" -> close(GROUP, "}");
                case "\\left" -> open(FENCE, token.text());
                case "\\right" -> closeFence();
                case "\\begin" -> begin();
                case "\\end" -> end();
                default -> balanced.append(token.text());
            }
        }
        while (!open.isEmpty()) {
            balanced.append(closer(open.pop()));
        }
        return balanced.toString();
    }

    private void open(String what, String text) {
        open.push(what);
        balanced.append(text);
    }

    /** Closes the innermost {@code what} and first everything inside it; nothing when none is open. */
    private boolean close(String what, String text) {
        if (!open.contains(what)) {
            return false;
        }
        while (!what.equals(open.peek())) {
            balanced.append(closer(open.pop()));
        }
        open.pop();
        balanced.append(text);
        return true;
    }

    private void closeFence() {
        boolean near = FENCE.equals(open.peek());
        if (near) {
            close(FENCE, "\\right");
        } else if (next("").equals(".")) {
            at = skipSpace();
        }
    }

    private void begin() {
        String name = name();
        if (name.isEmpty()) {
            return;
        }
        open(name, "\\begin{" + name + "}");
    }

    private void end() {
        name();
        open.stream().filter(this::isEnvironment).findFirst().ifPresent(name -> close(name, closer(name)));
    }

    /** Reads {@code {name}} after the command at hand; empty when there is none. */
    private String name() {
        if (!next("").equals("{")) {
            return "";
        }
        at = skipSpace();
        StringBuilder name = new StringBuilder();
        while (at + 1 < tokens.size() && !tokens.get(++at).is("}")) {
            name.append(tokens.get(at).text());
        }
        return name.toString().strip();
    }

    private String next(String otherwise) {
        int next = skipSpace();
        return next < tokens.size() ? tokens.get(next).text() : otherwise;
    }

    private int skipSpace() {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).kind() == TexToken.Kind.SPACE) {
            next++;
        }
        return next;
    }

    private boolean isEnvironment(String what) {
        return !what.equals(GROUP) && !what.equals(FENCE);
    }

    private static String closer(String what) {
        return switch (what) {
            case GROUP -> "}";
            case FENCE -> "\\right.";
            default -> "\\end{" + what + "}";
        };
    }
}
