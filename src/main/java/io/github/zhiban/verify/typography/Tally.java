package io.github.zhiban.verify.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Counts where rules apply and notes where they are broken. Used by one thread. */
final class Tally {
    private final IdentityHashMap<TextLine, Integer> lineNumbers;
    private final Map<Rule, LintReport.Count> counts = new EnumMap<>(Rule.class);
    private final List<Violation> violations = new ArrayList<>();

    Tally(List<TextBlock> blocks) {
        this.lineNumbers = number(blocks);
        for (Rule rule : Rule.values()) {
            counts.put(rule, new LintReport.Count(0, 0));
        }
    }

    /** Notes one place where {@code rule} applies. */
    void note(Rule rule, boolean kept, TextLine line, String measured) {
        counts.merge(rule, new LintReport.Count(1, kept ? 1 : 0), Tally::sum);
        if (!kept) {
            violations.add(new Violation(rule, line.page(), lineNumbers.getOrDefault(line, 0), line.text(), measured));
        }
    }

    LintReport report() {
        violations.sort(Comparator.comparing(Violation::rule)
                .thenComparingInt(Violation::page)
                .thenComparingInt(Violation::line));
        return new LintReport(counts, violations);
    }

    private static LintReport.Count sum(LintReport.Count a, LintReport.Count b) {
        return new LintReport.Count(a.applied() + b.applied(), a.kept() + b.kept());
    }

    private static IdentityHashMap<TextLine, Integer> number(List<TextBlock> blocks) {
        List<TextLine> lines = new ArrayList<>(
                blocks.stream().flatMap(block -> block.lines().stream()).toList());
        lines.sort(Comparator.comparingInt(TextLine::page).thenComparingDouble(TextLine::baseline));
        IdentityHashMap<TextLine, Integer> numbers = new IdentityHashMap<>();
        int page = 0;
        int number = 0;
        double baseline = 0;
        for (TextLine line : lines) {
            if (line.page() != page) {
                page = line.page();
                number = 0;
                baseline = Double.NEGATIVE_INFINITY;
            }
            if (line.baseline() - baseline > 0.5) {
                number++;
                baseline = line.baseline();
            }
            numbers.put(line, number);
        }
        return numbers;
    }
}
