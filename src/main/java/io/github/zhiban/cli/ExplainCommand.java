package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Suggestion;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhiban explain}. */
@Command(
        name = "explain",
        description = "Explains what a finding means, why it matters, and what to do about it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "The code, as in MISSING_GLYPH; without one all codes are listed.")
    private @Nullable String code;

    @Override
    public Integer call() {
        Console console = Main.console(spec);
        CodeBook codes = CodeBook.of(console.messages().isEnglish());
        if (code == null) {
            codes.all().forEach((id, explanation) -> console.answer(id + "\t" + explanation.what()));
            return 0;
        }
        String id = code.toUpperCase(Locale.ROOT);
        Explanation explanation = codes.find(id).orElseThrow(() -> unknown(id, codes));
        console.answer(console.coloured("bold", id));
        console.answer(console.messages().say("What: {}", explanation.what()));
        console.answer(console.messages().say("Why it matters: {}", explanation.why()));
        console.answer(console.messages().say("What to do: {}", explanation.remedy()));
        return 0;
    }

    private ParameterException unknown(String id, CodeBook codes) {
        Optional<String> near = Suggestion.nearest(id, codes.all().keySet());
        return new ParameterException(
                spec.commandLine(),
                near.isEmpty()
                        ? "there is no code " + id + "; 'zhiban explain' lists them all"
                        : "there is no code " + id + "; did you mean '" + near.get() + "'?");
    }
}
