package io.github.zhiban.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** {@code a_b_c} and {@code x^}: a second subscript or superscript gets a base of its own, a missing one is empty. */
final class Scripts {
    private final StringBuilder separated = new StringBuilder();

    /** The scripts that the base at hand has, for each open group. */
    private final Deque<StringBuilder> seen = new ArrayDeque<>();

    private boolean wanted;

    private Scripts() {
        seen.push(new StringBuilder());
    }

    static String separate(String tex) {
        Scripts scripts = new Scripts();
        TextMode mode = new TextMode();
        List<TexToken> tokens = TexToken.split(tex);
        for (TexToken token : tokens) {
            if (mode.isText() && token.kind() == TexToken.Kind.CHARACTER) {
                scripts.separated.append(token.text());
            } else {
                scripts.pass(token);
            }
            mode.pass(token);
        }
        scripts.supplyWanted();
        return scripts.separated.toString();
    }

    private void pass(TexToken token) {
        switch (token.kind()) {
            case SPACE -> {}
            case OPEN -> {
                if (!wanted) {
                    base().setLength(0);
                }
                wanted = false;
                seen.push(new StringBuilder());
            }
            case CLOSE -> {
                supplyWanted();
                if (seen.size() > 1) {
                    seen.pop();
                }
            }
            case COMMAND, CHARACTER -> passBase(token);
        }
        separated.append(token.text());
    }

    private void passBase(TexToken token) {
        boolean script = token.is("_") || token.is("^");
        if (script || token.is("&") || token.is("\\\\")) {
            supplyWanted();
        }
        if (token.is("'") && base().indexOf("^") < 0) {
            return;
        }
        if (script || token.is("'")) {
            String kind = token.is("_") ? "_" : "^";
            if (base().indexOf(kind) >= 0) {
                separated.append("{}");
                base().setLength(0);
            }
            base().append(kind);
            wanted = script;
        } else if (wanted) {
            wanted = false;
        } else if (!token.is("\\limits") && !token.is("\\nolimits")) {
            base().setLength(0);
        }
    }

    private void supplyWanted() {
        if (wanted) {
            separated.append("{}");
            wanted = false;
        }
    }

    private StringBuilder base() {
        return seen.element();
    }
}
