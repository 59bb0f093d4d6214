package io.github.zhiban.cli;

import io.github.zhiban.verify.report.JUnitReport;
import io.github.zhiban.verify.report.JsonReport;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.SarifReport;
import io.github.zhiban.workspace.Workspace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that ask for reports in the forms that CI servers show. */
final class ReportFiles {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the report as JSON; publish always writes report.json into the output folder.")
    private @Nullable Path json;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Write the checks as JUnit XML, a case for each article and check.")
    private @Nullable Path junit;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write the findings as SARIF 2.1.0.")
    private @Nullable Path sarif;

    /**
     * Writes what was asked for.
     *
     * @throws io.github.zhiban.workspace.WorkspaceException if a file cannot be written
     */
    void write(Report report) {
        if (json != null) {
            Workspace.writeReport(json, JsonReport.write(report));
        }
        if (junit != null) {
            Workspace.writeReport(junit, JUnitReport.write(report));
        }
        if (sarif != null) {
            Workspace.writeReport(sarif, SarifReport.write(report));
        }
    }
}
