package io.github.zhiban;

import io.github.zhiban.budget.Allowance;
import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.budget.Workbench;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what goes wrong in one stage of a publication from the others: a fault, a lack of memory, work without end. */
final class Bulkhead {
    private final Location at;
    private final Diagnostics diagnostics;

    /** For the article that is published; what it has to say goes to the diagnostics, which only this thread uses. */
    Bulkhead(Location at, Diagnostics diagnostics) {
        this.at = at;
        this.diagnostics = diagnostics;
    }

    /**
     * Does a stage, and says why where it cannot be done.
     *
     * @param stage its name, as a sentence begins with it
     * @param lost what its failure is reported as
     */
    <T> Optional<T> run(String stage, Code lost, Allowance allowance, Supplier<Outcome<T>> work) {
        try {
            return Optional.of(diagnostics.keep(Workbench.apart(stage, allowance, work)));
        } catch (OverspentException overspent) {
            diagnostics.error(
                    lost,
                    at,
                    "Given up: " + overspent.getMessage() + ".",
                    "Split the article, or allow more: time with --stage-seconds, memory with -Xmx.");
        } catch (OutOfMemoryError exhausted) {
            diagnostics.error(
                    lost,
                    at,
                    "Given up: " + stage + " needs more memory than there is.",
                    "Split the article, or give Java more memory (-Xmx).");
        } catch (RuntimeException | Error fault) {
            diagnostics.error(
                    lost,
                    at,
                    "Given up: " + stage + " failed with " + fault + ".",
                    "This is a fault of Zhiban: please report it with the article.");
        }
        return Optional.empty();
    }
}
