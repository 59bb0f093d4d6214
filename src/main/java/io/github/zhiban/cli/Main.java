package io.github.zhiban.cli;

import java.io.PrintWriter;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code zhiban}. */
@Command(
        name = "zhiban",
        description =
                "Turns messy Chinese web exports into a handout PDF, a slide summary PDF and an EPUB 3, and checks"
                        + " them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PublishCommand.class,
            PreviewCommand.class,
            VerifyCommand.class,
            FidelityCommand.class,
            GalleryCommand.class,
            StylesCommand.class,
            InitCommand.class,
            GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all is well",
            " 1:an article could not be read, or an edition failed a check",
            " 2:the command line or the installation is wrong"
        },
        footer = "%nTry 'zhiban publish --help'.")
public final class Main {

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        // The console's charset is the terminal's business; files and pipes get UTF-8.
        PrintWriter out = Console.utf8(System.out);
        PrintWriter err = Console.utf8(System.err);
        System.setErr(new TraceFilter(System.err));
        System.exit(run(out, err, args));
    }

    /** Runs a command. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(new ConfiguredExecution())
                .setExecutionExceptionHandler(new ExceptionHandler());
        int code = args.length == 0 ? usage(line) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
