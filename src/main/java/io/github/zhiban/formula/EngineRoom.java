package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.Allowance;
import io.github.zhiban.budget.OverspentException;
import io.github.zhiban.budget.Workbench;
import io.github.zhiban.formula.FormulaEngine.Sketch;
import io.github.zhiban.formula.FormulaEngine.UndrawableException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one engine of the JVM, which draws one formula at a time. A formula that it does not get done with costs it its place: the next
 * one is drawn by another engine.
 */
final class EngineRoom {
    static final EngineRoom INSTANCE = new EngineRoom();

    /** A page of formulas takes a hundredth of it. */
    private static final Allowance ALLOWANCE = Allowance.of(3, 2 << 10);

    private @Nullable FormulaEngine engine;

    private EngineRoom() {}

    /** @throws UndrawableException if the formula cannot be drawn */
    synchronized Sketch draw(Function<FormulaEngine, Sketch> formula) {
        try {
            Account.poll();
            if (engine == null) {
                engine = new JlatexmathEngine();
            }
            FormulaEngine current = engine;
            return Workbench.apart("the formula", ALLOWANCE, () -> formula.apply(current));
        } catch (OverspentException overspent) {
            if (overspent.leavesWorkBehind()) {
                engine = EngineLoader.engine();
            }
            throw new UndrawableException(String.valueOf(overspent.getMessage()));
        } catch (OutOfMemoryError exhausted) {
            throw new UndrawableException("it takes more memory than there is");
        } catch (StackOverflowError deep) {
            throw new UndrawableException("it is nested too deep");
        }
    }
}
