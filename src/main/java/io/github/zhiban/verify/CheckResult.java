package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import java.util.List;

/**
 * What one check found in one file.
 *
 * @param check its name in reports, for example {@code fonts} or {@code epubcheck}
 * @param findings in the order in which they were found
 */
public record CheckResult(String check, List<Diagnostic> findings) {
    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** Whether nothing found is worse than a remark. */
    public boolean passed() {
        return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
