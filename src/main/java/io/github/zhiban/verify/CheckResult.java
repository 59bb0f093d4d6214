package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import java.util.List;

/**
 * What one check found in one file.
 *
 * @param check its name in reports, for example {@code fonts} or {@code epubcheck}
 * @param findings in the order in which they were found
 * @param counts where a check counts how often its rules applied, one for each rule; else nothing
 */
public record CheckResult(String check, List<Diagnostic> findings, List<RuleCount> counts) {
    public CheckResult {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /** The result of a check that does not count. */
    public CheckResult(String check, List<Diagnostic> findings) {
        this(check, findings, List.of());
    }

    /** Whether nothing found is worse than a remark. */
    public boolean passed() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
