package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.formula.layout.KatexFiles;
import io.github.zhiban.formula.layout.LayoutNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** KaTeX, run by a JavaScript interpreter. Reads one formula at a time; not thread safe. */
final class Katex {
    /** Of the interpreter; the longest formula of a thousand articles takes a twentieth. */
    private static final long MOST_STEPS = 20_000_000;

    private static final int STEPS_AT_ONCE = 20_000;

    /**
     * Calls KaTeX, which may say where links lead: of them nothing is kept but their text. Where it throws, the message
     * is all there is. Of the two halves of what it makes one is for readers of MathML and one for browsers.
     */
    private static final String CALL = """
        (function (tex, display) {
          try {
            var tree = katex.__renderToDomTree(tex, {
              displayMode: display, output: 'htmlAndMathml', throwOnError: true, strict: 'ignore', maxExpand: 1000, maxSize: 50,
              errorColor: '%s', trust: function (asked) { return /^.(url|href)$/.test(asked.command); }
            });
            if (display) {
              tree = tree.children[0];
            }
            return [tree.children[0].toMarkup(), tree.children[1]];
          } catch (e) {
            return '' + (e.message || e);
          }
        })\
        """.formatted(KatexTree.UNSUPPORTED);

    /** What {@code \message} says there is nobody to read. */
    private static final String CONSOLE =
            "var console = {log: function () {}, warn: function () {}, error: function () {}};";

    /**
     * Where KaTeX looks up how high a character is; what it knows nothing of it takes for flat, or for a Latin capital.
     */
    private static final String METRICS = "  if (!metrics && mode === 'text') {";

    /** Of scripts that are written in squares: depth, height, no slant, no skew, width. */
    private static final String HAN_METRICS =
            "  if (!metrics && /^(cjk|hangul)$/.test(scriptFromCodepoint(ch))) { metrics = [0.12, 0.88, 0, 0, 1]; }";

    private final Steps factory = new Steps();
    private final ScriptableObject scope;
    private final Function call;

    Katex() {
        try (Context context = enter();
                InputStream script = KatexFiles.open("katex.js").orElseThrow()) {
            scope = context.initSafeStandardObjects();
            context.evaluateString(scope, CONSOLE, "console.js", 1, null);
            // Not the minified one: what is changed goes by lines.
            String source = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            String katex = SyntaxLowering.lower(knowingHan(source));
            context.evaluateString(scope, katex, "katex.js", 1, null);
            call = (Function) context.evaluateString(scope, CALL, "call.js", 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException("katex.js", e);
        }
    }

    /** KaTeX's script, with the metrics of Han. */
    static String knowingHan(String source) {
        if (!source.contains(METRICS)) {
            throw new LinkageError("not the expected version of KaTeX");
        }
        return source.replace(METRICS, HAN_METRICS + METRICS);
    }

    /**
     * What KaTeX makes of a formula.
     *
     * @param mathml its markup
     * @param tree as browsers are to lay it out
     */
    record Parse(String mathml, LayoutNode tree) {}

    /**
     * Reads a formula.
     *
     * @throws UnreadableTexException when KaTeX cannot read the formula; the message says why
     */
    Parse parse(String tex, boolean display) {
        try (Context context = enter()) {
            factory.left = MOST_STEPS;
            Object result = call.call(context, scope, scope, new Object[] {tex, display});
            if (result instanceof NativeArray halves && halves.get(1, halves) instanceof Scriptable tree) {
                return new Parse(Context.toString(halves.get(0, halves)), KatexTree.copy(tree));
            }
            throw new UnreadableTexException(Context.toString(result));
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

    private Context enter() {
        Context context = factory.enterContext();
        // Compiled to byte code KaTeX would exceed the size of a method, and take longer than it saves.
        context.setInterpretedMode(true);
        context.setInstructionObserverThreshold(STEPS_AT_ONCE);
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }
}
