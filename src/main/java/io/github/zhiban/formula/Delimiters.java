package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Repairs of the marks that set a formula off from text. */
final class Delimiters {
    private static final Set<String> BRACKETS = Set.of("\\(", "\\)", "\\[", "\\]");

    private Delimiters() {}

    /**
     * {@code $$x$$}, {@code \(x\)} and {@code \[x\]}: the formula inside. Dollars inside {@code \text} mean something
     * and stay.
     */
    static String strip(String tex) {
        List<TexToken> kept = new ArrayList<>();
        TextMode mode = new TextMode();
        for (TexToken token : TexToken.split(tex)) {
            boolean delimiter = token.is("$") || BRACKETS.contains(token.text());
            if (!delimiter || mode.isDollarMeant()) {
                kept.add(token);
            }
            mode.pass(token);
        }
        return TexToken.join(kept).strip();
    }

    /**
     * {@code %} and {@code #}, which start comments and name parameters in TeX files but are meant as they look on a
     * web page; only what reads as a comment is one. In definitions that stay parameters stay.
     */
    static String escapeSigns(String tex) {
        boolean parameters = Definitions.areIn(tex);
        StringBuilder escaped = new StringBuilder();
        List<TexToken> tokens = TexToken.split(tex);
        for (int i = 0; i < tokens.size(); i++) {
            TexToken token = tokens.get(i);
            if (token.is("%") && isComment(tokens, i)) {
                i = lineEnd(tokens, i) - 1;
                continue;
            }
            if (token.is("%") || (token.is("#") && !parameters)) {
                escaped.append('\\');
            }
            // A backslash at the very end would escape what is put after it.
            escaped.append(token.is("\\") ? "" : token.text());
        }
        return escaped.toString();
    }

    /**
     * A sign behind a blank that no number stands before, with words behind it or lines below: {@code i % n} is a
     * remainder, and 50 % a share.
     */
    private static boolean isComment(List<TexToken> tokens, int at) {
        int before = at - 1;
        while (before > 0 && isBlank(tokens.get(before))) {
            before--;
        }
        if (before == at - 1
                || before < 0
                || Character.isDigit(tokens.get(before).codePoint())) {
            return false;
        }
        int end = lineEnd(tokens, at);
        return end < tokens.size() - 1
                || tokens.subList(at, end).stream().anyMatch(token -> Character.isIdeographic(token.codePoint()));
    }

    private static int lineEnd(List<TexToken> tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).text().indexOf('\n') < 0) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(TexToken token) {
        return token.kind() == TexToken.Kind.SPACE;
    }
}
