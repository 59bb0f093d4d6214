package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Environments that number equations or fill a page: inside a formula they become their plain counterparts. */
final class Environments {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("equation", ""),
            Map.entry("displaymath", ""),
            Map.entry("math", ""),
            Map.entry("document", ""),
            Map.entry("center", ""),
            Map.entry("subequations", ""),
            Map.entry("align", "aligned"),
            Map.entry("flalign", "aligned"),
            Map.entry("eqnarray", "array"),
            Map.entry("split", "aligned"),
            Map.entry("gather", "gathered"),
            Map.entry("multline", "gathered"),
            Map.entry("alignat", "alignedat"));

    /** Those that take a place as an option. */
    private static final Set<String> PLACED = Set.of("aligned", "alignedat", "gathered", "array");

    private Environments() {}

    /** {@code align*} becomes {@code aligned}, {@code equation} just its content. */
    static String simplify(String tex) {
        List<TexToken> tokens = TexToken.split(tex);
        StringBuilder simple = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            if (!token.is("\\begin") && !token.is("\\end")) {
                simple.append(token.text());
                // A row that must not be parted from the next: formulas stand on one page anyway.
                at += token.is("\\\\") && at < tokens.size() && tokens.get(at).is("*") ? 1 : 0;
                continue;
            }
            int start = Arguments.skipSpace(tokens, at);
            int end = Arguments.end(tokens, start);
            String name = TexToken.join(Arguments.content(tokens, start, end));
            String plain = PLAIN.getOrDefault(name.replace("*", ""), name);
            if (!plain.isEmpty()) {
                simple.append(token.text()).append('{').append(plain).append('}');
                boolean relations = name.startsWith("eqnarray") && token.is("\\begin");
                simple.append(relations ? "{rcl}" : "");
            }
            at = token.is("\\begin") && PLACED.contains(plain) ? afterPlace(tokens, end) : end;
        }
        return simple.toString();
    }

    /** Where a formula stands among others, {@code [t]}, says nothing for one that stands alone. */
    private static int afterPlace(List<TexToken> tokens, int at) {
        int start = Arguments.skipSpace(tokens, at);
        int end = Arguments.optionEnd(tokens, start);
        String place = TexToken.join(Arguments.content(tokens, start, end)).strip();
        return end > start && "tbc".contains(place) && place.length() == 1 ? end : at;
    }

    /** Lines or columns outside every environment get one. */
    static String encloseLines(String tex) {
        Deque<String> open = new ArrayDeque<>();
        boolean lines = false;
        boolean columns = false;
        String stripped = tex.strip();
        while (stripped.endsWith("\\\\")) {
            stripped = stripped.substring(0, stripped.length() - 2).strip();
        }
        for (TexToken token : TexToken.split(stripped)) {
            switch (token.text()) {
                case "{", "\\begin", "\\left" -> open.push(token.text());
                case "}", "\\end", "\\right" -> open.poll();
                case "\\\\" -> lines |= open.isEmpty();
                case "&" -> columns |= open.isEmpty();
                default -> {}
            }
        }
        if (!lines && !columns) {
            return stripped;
        }
        String name = columns ? "aligned" : "gathered";
        return "\\begin{" + name + "}" + stripped + "\\end{" + name + "}";
    }
}
