package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

class SyntaxLoweringTest {
    private static final String SCRIPT = """
        var out = (function () {
          class Fault extends Error {
            // what went wrong
            constructor(message,
            // where
            at) {
              let text = message + " at " + at;
              super(text);
              this.at = at;
            }
          }
          class Bridge {
            constructor(span) {
              this.span = span;
            }

            /**
             * static and other members
             */
            static of(span) {
              return new Bridge(span);
            }
            _twice() {
              return this.span * 2;
            }
            longer(by) {
              if (by < 0) {
                throw new Fault("shorter", this.span);
              }
              return new Bridge(this.span + by);
            }
          }
          let told = "";
          try {
            Bridge.of(3).longer(-1);
          } catch (e) {
            told = (e instanceof Fault) + " " + (e instanceof Error) + " " + e.message;
          }
          let spans = 0;
          const lengths = [];
          lengths.push(...[3, 4].map(span => span));
          {
            const one = [1], two = [2];
            const lengths = [...one, ...two // in a block of its own
            ];
            spans += Math.max(0, ...lengths);
          }
          spans += lengths.length;
          for (const bridge of [Bridge.of(1), Bridge.of(2)]) {
            spans += bridge._twice();
          }
          return spans + " " + Bridge.of(3).longer(4).span + " " + (Bridge.of(1) instanceof Bridge) + " " + told;
        })();
        out
        """;

    @Test
    void newerSyntaxBecomesWhatRhinoRuns() {
        String lowered = SyntaxLowering.lower(SCRIPT);

        assertThat(lowered.lines().count()).isEqualTo(SCRIPT.lines().count());
        try (Context context = new ContextFactory().enterContext()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            Object said = context.evaluateString(context.initSafeStandardObjects(), lowered, "bridge.js", 1, null);
            assertThat(Context.toString(said)).isEqualTo("10 7 true true true shorter at 3");
        }
    }
}
