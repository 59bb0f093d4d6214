package io.github.zhiban.cli;

import io.github.zhiban.verify.report.JUnitReport;
import io.github.zhiban.verify.report.JsonReport;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.SarifReport;
import io.github.zhiban.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that ask for reports in the forms that CI servers show. */
final class ReportFiles {
    private static final String STANDARD = "-";

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description =
                    "Write the report as JSON (- for standard output; messages then go to standard error); publish"
                            + " always writes report.json into the output folder.")
    private @Nullable Path json;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Write the checks as JUnit XML, a case for each article and check.")
    private @Nullable Path junit;

    @Option(names = "--sarif", paramLabel = "FILE", description = "Write the findings as SARIF 2.1.0.")
    private @Nullable Path sarif;

    /** Where a command says what it says: not where the report goes. */
    Console console(CommandSpec command) {
        Console console = Main.console(command);
        return isStandard(json) ? console.to(command.commandLine().getErr()) : console;
    }

    private static boolean isStandard(@Nullable Path file) {
        return file != null && STANDARD.equals(file.toString());
    }

    /**
     * Writes what was asked for.
     *
     * @param standard standard output
     * @throws io.github.zhiban.workspace.WorkspaceException if a file cannot be written
     */
    void write(Report report, PrintWriter standard) {
        if (isStandard(json)) {
            standard.print(new String(JsonReport.write(report), StandardCharsets.UTF_8));
            standard.flush();
        } else if (json != null) {
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
