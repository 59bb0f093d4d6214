package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that authors give to formulas with {@code \tag}. */
final class EquationNumbers {
    private EquationNumbers() {}

    /**
     * A formula and its number.
     *
     * @param tag without the parentheses around it; {@code null} when there is none
     */
    record Tagged(String tex, @Nullable String tag) {}

    /** Takes the number out of a formula. Where lines have numbers of their own each stays at the end of its line. */
    static Tagged extract(String tex) {
        List<TexToken> tokens = TexToken.split(tex);
        StringBuilder without = new StringBuilder();
        StringBuilder within = new StringBuilder();
        List<String> tags = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            if (!token.is("\\tag")) {
                without.append(token.text());
                within.append(token.text());
                continue;
            }
            boolean bare = at < tokens.size() && tokens.get(at).is("*");
            int start = Arguments.skipSpace(tokens, bare ? at + 1 : at);
            at = Arguments.end(tokens, start);
            String number = TexToken.join(Arguments.content(tokens, start, at)).strip();
            tags.add(number);
            within.append("\\qquad\\text{")
                    .append(bare ? number : "(" + number + ")")
                    .append('}');
        }
        return switch (tags.size()) {
            case 0 -> new Tagged(tex, null);
            case 1 -> new Tagged(without.toString(), tags.getFirst());
            default -> new Tagged(within.toString(), null);
        };
    }
}
