package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import io.github.zhiban.budget.Allowance;
import io.github.zhiban.formula.layout.LayoutNode;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Reads formulas for all editions, so that each is read once and all say the same. Thread safe: every thread that reads
 * has an interpreter for the time, and what was read lately is kept.
 */
final class FormulaReader {
    static final FormulaReader INSTANCE = new FormulaReader();

    /** A tree takes some 20 KB. */
    private static final int KEPT = 500;

    private static final int MARKUP_KEPT = 5_000;

    private static final int LONGEST = 10_000;

    /** A page of formulas takes a hundredth of it. */
    private static final Allowance ALLOWANCE = Allowance.of(3, 2 << 10);

    private final Deque<Katex> idle = new ConcurrentLinkedDeque<>();
    private final Map<Wanted, Katex.Parse> read = recent(KEPT);

    /** A book is made after pages and slides, when the trees of a long article are gone. */
    private final Map<Wanted, String> markup = recent(MARKUP_KEPT);

    private FormulaReader() {}

    private record Wanted(String tex, boolean display) {
        /** Diagrams stand on lines of their own, says KaTeX; authors put them into running text as well. */
        Wanted {
            display |= tex.contains("\\begin{CD}");
        }
    }

    private static <V> Map<Wanted, V> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Wanted, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * TeX that KaTeX knows.
     *
     * @param numbers that the author gave, with the parentheses around them
     * @param ofRows whether they belong to its rows, as {@code tex} says
     * @param numbered with each number behind what it belongs to
     */
    record Source(String tex, List<String> numbers, boolean ofRows, String numbered) {
        Source {
            numbers = List.copyOf(numbers);
        }

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
            return new Source(tagged.tex(), tagged.numbers(), tagged.ofRows(), tagged.within());
        }
    }

    /**
     * A formula as browsers are to lay it out.
     *
     * @throws UnreadableTexException when KaTeX cannot read it; the message says why
     * @throws io.github.zhiban.budget.OverspentException when it takes more than a formula may
     */
    LayoutNode tree(String tex, boolean display) {
        Wanted wanted = new Wanted(tex, display);
        synchronized (read) {
            Katex.Parse known = read.get(wanted);
            if (known != null) {
                return known.tree();
            }
        }
        return read(wanted).tree();
    }

    /** KaTeX's MathML for a formula; throws what {@link #tree} throws. */
    String mathml(String tex, boolean display) {
        Wanted wanted = new Wanted(tex, display);
        synchronized (read) {
            String known = markup.get(wanted);
            if (known != null) {
                return known;
            }
        }
        return read(wanted).mathml();
    }

    private Katex.Parse read(Wanted wanted) {
        Katex waiting = idle.poll();
        Katex katex = waiting == null ? new Katex() : waiting;
        try {
            Katex.Parse parse =
                    Account.spend("the formula", ALLOWANCE, () -> katex.parse(wanted.tex(), wanted.display()));
            synchronized (read) {
                read.put(wanted, parse);
                markup.put(wanted, parse.mathml());
            }
            return parse;
        } finally {
            idle.push(katex);
        }
    }
}
