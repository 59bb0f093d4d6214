package io.github.zhiban.formula;

import java.util.List;

/** Finds the arguments of commands among tokens. */
final class Arguments {
    private Arguments() {}

    /** The first token at or after {@code at} that is not space. */
    static int skipSpace(List<TexToken> tokens, int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).kind() == TexToken.Kind.SPACE) {
            next++;
        }
        return next;
    }

    /**
     * Where the argument that begins at {@code start} ends: behind its closing brace, or behind the one token that it
     * is.
     */
    static int end(List<TexToken> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            switch (tokens.get(i).kind()) {
                case OPEN -> depth++;
                case CLOSE -> depth--;
                case COMMAND, SPACE, CHARACTER -> {}
            }
            if (depth <= 0) {
                return depth < 0 ? i : i + 1;
            }
        }
        return tokens.size();
    }

    /**
     * Where an optional argument {@code [...]} that begins at {@code start} ends; {@code start} itself when there is
     * none.
     */
    static int optionEnd(List<TexToken> tokens, int start) {
        if (start >= tokens.size() || !tokens.get(start).is("[")) {
            return start;
        }
        for (int i = start + 1; i < tokens.size(); i = end(tokens, i)) {
            if (tokens.get(i).is("]")) {
                return i + 1;
            }
            if (tokens.get(i).kind() == TexToken.Kind.CLOSE) {
                return start;
            }
        }
        return start;
    }

    /** The argument between {@code start} and {@code end}, without its braces or brackets. */
    static List<TexToken> content(List<TexToken> tokens, int start, int end) {
        boolean enclosed = end - start > 1;
        return enclosed ? tokens.subList(start + 1, end - 1) : tokens.subList(start, Math.max(start, end));
    }
}
