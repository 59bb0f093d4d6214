package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.OverspentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * KaTeX, run by a JavaScript interpreter. Loading it takes about a second, so it is done for the first formula; one formula is
 * converted at a time.
 */
final class Katex {
    /** Not the minified one: {@link SyntaxLowering} goes by lines. */
    private static final String SCRIPT = "/META-INF/resources/webjars/katex/0.16.47/dist/katex.js";

    /** Of the interpreter; the longest formula of a thousand articles takes a twentieth. */
    private static final long MOST_STEPS = 20_000_000;

    private static final int STEPS_AT_ONCE = 20_000;

    /** Calls KaTeX and hands back text even where it throws, so that no JavaScript object leaves the interpreter. */
    private static final String CALL = """
        (function (tex, display) {
          try {
            return '+' + katex.renderToString(tex, {
              displayMode: display, output: 'mathml', throwOnError: true, strict: 'ignore', maxExpand: 1000, maxSize: 50
            });
          } catch (e) {
            return '-' + (e.message || e);
          }
        })\
        """;

    private final Steps factory = new Steps();
    private final ScriptableObject scope;
    private final Function call;

    Katex() {
        try (Context context = enter();
                InputStream script = Objects.requireNonNull(Katex.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            scope = context.initSafeStandardObjects();
            String katex = SyntaxLowering.lower(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            context.evaluateString(scope, katex, "katex.js", 1, null);
            call = (Function) context.evaluateString(scope, CALL, "call.js", 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(SCRIPT, e);
        }
    }

    /**
     * KaTeX's markup for a formula.
     *
     * @throws UnreadableTexException when KaTeX cannot read the formula; the message says why
     */
    synchronized String render(String tex, boolean display) throws UnreadableTexException {
        try (Context context = enter()) {
            factory.left = MOST_STEPS;
            String result = Context.toString(call.call(context, scope, scope, new Object[] {tex, display}));
            if (result.startsWith("-")) {
                throw new UnreadableTexException(result.substring(1));
            }
            return result.substring(1);
        } catch (RhinoException | StackOverflowError e) {
            throw new UnreadableTexException(String.valueOf(e.getMessage()));
        }
    }

    /** Counts what the interpreter does for a formula, and asks meanwhile whether to go on. */
    private static final class Steps extends ContextFactory {
        private long left = Long.MAX_VALUE;

        @Override
        protected void observeInstructionCount(Context context, int steps) {
            Account.poll();
            left -= steps;
            if (left < 0) {
                throw new OverspentException("it takes more than " + MOST_STEPS + " steps to read");
            }
        }
    }

    /** A formula that KaTeX cannot read. */
    static final class UnreadableTexException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableTexException(String message) {
            super(message);
        }
    }

    private Context enter() {
        Context context = factory.enterContext();
        // Compiled to byte code KaTeX would exceed the size of a method, and take longer than it saves.
        context.setInterpretedMode(true);
        context.setInstructionObserverThreshold(STEPS_AT_ONCE);
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }
}
