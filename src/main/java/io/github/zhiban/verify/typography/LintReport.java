package io.github.zhiban.verify.typography;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.Map;

/**
 * What the linter measured.
 *
 * @param places how often each rule applied and how often it was kept; every rule has an entry
 * @param violations in the order of the rules, then of the pages
 */
public record LintReport(Map<Rule, Count> places, List<Violation> violations) {
    public LintReport {
        places = Map.copyOf(places);
        violations = List.copyOf(violations);
    }

    /**
     * How a rule fared.
     *
     * @param applied how many places it applied to
     * @param kept at how many of them it was kept
     */
    public record Count(int applied, int kept) {
        /** From 0 to 1; 1 where the rule never applied. */
        public double share() {
            return applied == 0 ? 1 : (double) kept / applied;
        }
    }

    /** How {@code rule} fared. */
    public Count count(Rule rule) {
        return places.getOrDefault(rule, new Count(0, 0));
    }

    /** The violations as diagnostics: the page stands for the line, the line on the page for the column. */
    public List<Diagnostic> diagnostics(String fileName) {
        return violations.stream()
                .map(each -> new Diagnostic(
                        each.rule().severity(),
                        each.rule().code(),
                        new Location(fileName, each.page(), each.line()),
                        "Rule " + each.rule() + " is broken: " + each.measured() + " in “" + each.text() + "”.",
                        null))
                .toList();
    }
}
