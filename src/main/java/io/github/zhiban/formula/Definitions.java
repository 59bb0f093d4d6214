package io.github.zhiban.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Commands that a formula defines for itself are replaced by what they stand for; the engines know only their own. */
final class Definitions {
    private static final Set<String> DEFINING =
            Set.of("\\newcommand", "\\renewcommand", "\\providecommand", "\\def", "\\gdef", "\\DeclareMathOperator");

    /** What goes step by step through a formula, as only TeX itself does. KaTeX does it too. */
    private static final Set<String> STEPWISE =
            Set.of("\\let", "\\global", "\\edef", "\\xdef", "\\expandafter", "\\noexpand", "\\futurelet", "\\long");

    /** A definition may use others, and itself by mistake. */
    private static final int DEEPEST = 10;

    /** In characters; definitions that multiply one another are left as they are. */
    private static final int LONGEST = 10_000;

    private final Map<String, Definition> known = new HashMap<>();

    /** Whether a command means one thing here and another there. */
    private boolean again;

    private record Definition(int parameters, String body) {}

    private Definitions() {}

    static boolean areIn(String tex) {
        return DEFINING.stream().anyMatch(tex::contains);
    }

    static String expand(String tex) {
        if (!areIn(tex)) {
            return tex;
        }
        List<TexToken> tokens = TexToken.split(tex);
        Definitions definitions = new Definitions();
        String expanded = definitions.collect(tokens);
        if (definitions.again || tokens.stream().anyMatch(token -> STEPWISE.contains(token.text()))) {
            return tex;
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            String next = definitions.replace(TexToken.split(expanded));
            if (next.equals(expanded) || next.length() > LONGEST) {
                return expanded;
            }
            expanded = next;
        }
        return expanded;
    }

    /** Takes the definitions out. */
    private String collect(List<TexToken> tokens) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            if (DEFINING.contains(token.text())) {
                at = define(token.text(), tokens, at);
            } else {
                rest.append(token.text());
            }
        }
        return rest.toString();
    }

    /** Reads one definition and answers where it ends. */
    private int define(String how, List<TexToken> tokens, int from) {
        int at = from < tokens.size() && tokens.get(from).is("*") ? from + 1 : from;
        int start = Arguments.skipSpace(tokens, at);
        int end = Arguments.end(tokens, start);
        String name = TexToken.join(Arguments.content(tokens, start, end)).strip();
        int parameters = 0;
        at = Arguments.skipSpace(tokens, end);
        if (how.endsWith("def")) {
            while (at < tokens.size() && tokens.get(at).kind() != TexToken.Kind.OPEN) {
                parameters += tokens.get(at++).is("#") ? 1 : 0;
            }
        } else {
            int optionEnd = Arguments.optionEnd(tokens, at);
            String count = TexToken.join(Arguments.content(tokens, at, optionEnd));
            parameters = count.matches("[1-9]") ? Integer.parseInt(count) : 0;
            at = Arguments.skipSpace(tokens, optionEnd);
        }
        int bodyEnd = Arguments.end(tokens, at);
        String body = TexToken.join(Arguments.content(tokens, at, bodyEnd));
        boolean operator = how.equals("\\DeclareMathOperator");
        Definition before =
                known.put(name, new Definition(parameters, operator ? "\\operatorname{" + body + "}" : body));
        again |= before != null;
        return bodyEnd;
    }

    private String replace(List<TexToken> tokens) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            TexToken token = tokens.get(at++);
            Definition definition = known.get(token.text());
            if (definition == null) {
                replaced.append(token.text());
                continue;
            }
            String body = definition.body();
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i < definition.parameters(); i++) {
                int start = Arguments.skipSpace(tokens, at);
                at = Arguments.end(tokens, start);
                arguments.add(TexToken.join(Arguments.content(tokens, start, at)));
            }
            for (int i = arguments.size(); i > 0; i--) {
                body = body.replace("#" + i, arguments.get(i - 1));
            }
            replaced.append('{').append(body).append('}');
        }
        return replaced.toString();
    }
}
