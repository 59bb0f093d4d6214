package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import picocli.CommandLine.Option;

/** The option that says which findings make a run fail. */
final class Verdict {
    /** The lightest finding that makes a run fail. */
    enum Threshold {
        WARNING,
        ERROR,
        NEVER
    }

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Which findings end the run with exit code 1: warning (and errors), error or never"
                    + " (default: ${DEFAULT-VALUE}).")
    private Threshold threshold = Threshold.ERROR;

    /** 0 where the run is as it should be, else 1. */
    int of(Report report) {
        boolean failed = report.diagnostics().stream().anyMatch(this::fails)
                || report.articles().stream().anyMatch(this::fails);
        return failed ? 1 : 0;
    }

    /** Whether an article makes the run fail. */
    boolean fails(ReportedArticle article) {
        return article.findings().anyMatch(this::fails);
    }

    private boolean fails(Diagnostic found) {
        return switch (threshold) {
            case WARNING -> found.severity() != Severity.INFO;
            case ERROR -> found.severity() == Severity.ERROR;
            case NEVER -> false;
        };
    }
}
