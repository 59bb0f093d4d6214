package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.Allowance;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * Reads formulas for all editions, so that each is read once and all say the same. Thread safe: every thread that
 * reads has an
 * interpreter for the time, and what was read lately is kept.
 */
final class FormulaReader {
    static final FormulaReader INSTANCE = new FormulaReader();

    /** A tree takes some 20 KB. */
    private static final int KEPT = 500;

    private static final int LONGEST = 10_000;

    /** A page of formulas takes a hundredth of it. */
    private static final Allowance ALLOWANCE = Allowance.of(3, 2 << 10);

    private final Deque<Katex> idle = new ConcurrentLinkedDeque<>();
    private final Map<Wanted, Katex.Parse> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Katex.Parse> eldest) {
            return size() > KEPT;
        }
    };

    private FormulaReader() {}

    private record Wanted(String tex, boolean display) {}

    /**
     * TeX that KaTeX knows.
     *
     * @param tag the number that the author gave, without the parentheses around it; {@code null} when none
     */
    record Source(String tex, @Nullable String tag) {
        /**
         * What the author wrote, put right.
         *
         * @throws UnreadableTexException if there is nothing left of it, or too much from the beginning
         */
        static Source of(String written) {
            if (written.length() > LONGEST) {
                throw new UnreadableTexException("it is longer than " + LONGEST + " characters");
            }
            EquationNumbers.Tagged tagged = EquationNumbers.extract(TexRepair.repair(written));
            if (tagged.tex().isBlank()) {
                throw new UnreadableTexException("it is empty");
            }
            return new Source(tagged.tex(), tagged.tag());
        }

        /** With its number behind it. */
        String numbered() {
            return tag == null ? tex : tex + "\\qquad\\text{(" + tag + ")}";
        }
    }

    /**
     * Reads a formula.
     *
     * @throws UnreadableTexException when KaTeX cannot read it; the message says why
     * @throws io.github.zhiban.budget.OverspentException when it takes more than a formula may
     */
    Katex.Parse read(String tex, boolean asked) {
        // Diagrams stand on lines of their own, says KaTeX; authors put them into running text as well.
        boolean display = asked || tex.contains("\\begin{CD}");
        Wanted wanted = new Wanted(tex, display);
        synchronized (read) {
            Katex.Parse known = read.get(wanted);
            if (known != null) {
                return known;
            }
        }
        Katex waiting = idle.poll();
        Katex katex = waiting == null ? new Katex() : waiting;
        try {
            Katex.Parse parse = Account.spend("the formula", ALLOWANCE, () -> katex.parse(tex, display));
            synchronized (read) {
                read.put(wanted, parse);
            }
            return parse;
        } finally {
            idle.push(katex);
        }
    }
}
