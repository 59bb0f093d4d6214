package io.github.zhiban.typeset.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Rules within rules (CSS Nesting 1), written one after the other. Lines keep their numbers. */
final class NestedRules {
    private final StringBuilder flat = new StringBuilder();
    /** The selectors of the rules that are open; an empty text for one that is no rule of selectors. */
    private final Deque<String> open = new ArrayDeque<>();

    private boolean nested;

    private NestedRules() {}

    /**
     * A sheet whose rules stand in no other.
     *
     * @param css without comments
     */
    static String flat(String css) {
        NestedRules nesting = new NestedRules();
        Preludes.read(css, nesting::take);
        return nesting.nested ? nesting.flat.toString() : css;
    }

    private void take(String piece, char sign) {
        switch (sign) {
            case '{' -> open(piece);
            case '}' -> {
                flat.append(piece);
                close();
            }
            case Preludes.END -> flat.append(piece);
            default -> flat.append(piece).append(sign);
        }
    }

    private void open(String prelude) {
        String around = open.isEmpty() ? "" : open.peek();
        boolean selectors = Preludes.areSelectors(prelude);
        if (selectors && !around.isEmpty()) {
            nested = true;
            String lines =
                    "\n".repeat((int) prelude.chars().filter(c -> c == '\n').count());
            String whole = combined(around, prelude.strip());
            flat.append('}').append(lines).append(whole).append('{');
            open.push(whole);
        } else {
            flat.append(prelude).append('{');
            open.push(selectors ? prelude.strip() : "");
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            open.pop();
        }
        flat.append('}');
        if (!open.isEmpty() && !open.peek().isEmpty()) {
            flat.append(open.peek()).append('{');
        }
    }

    private static String combined(String around, String within) {
        return parts(around).stream()
                .flatMap(outer -> parts(within).stream()
                        .map(inner -> inner.contains("&") ? inner.replace("&", outer) : outer + " " + inner))
                .collect(Collectors.joining(", "));
    }

    /** The selectors of a list; commas in parentheses part none. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? ',' : list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && (depth == 0 || i == list.length())) {
                parts.add(list.substring(from, i).strip());
                from = i + 1;
            }
        }
        return parts;
    }
}
