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
     * web page. In definitions that stay parameters stay.
     */
    static String escapeSigns(String tex) {
        boolean parameters = Definitions.areIn(tex);
        StringBuilder escaped = new StringBuilder();
        for (TexToken token : TexToken.split(tex)) {
            if (token.is("%") || (token.is("#") && !parameters)) {
                escaped.append('\\');
            }
            // A backslash at the very end would escape what is put after it.
            escaped.append(token.is("\\") ? "" : token.text());
        }
        return escaped.toString();
    }
}
