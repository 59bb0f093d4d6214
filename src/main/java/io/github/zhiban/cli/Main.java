package io.github.zhiban.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The commands of {@code zhiban}. */
@Command(
        name = "zhiban",
        description =
                "Turns messy Chinese web exports into a handout PDF, a slide summary PDF and an EPUB 3, and checks"
                        + " them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all is well",
            " 1:an article could not be read, or an edition failed a check (see --fail-on)",
            " 2:the command line or the installation is wrong"
        },
        footer = "%nTry 'zhiban publish --help'.")
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(
            PublishCommand.class,
            BookCommand.class,
            PreviewCommand.class,
            VerifyCommand.class,
            FidelityCommand.class,
            GalleryCommand.class,
            StylesCommand.class,
            InitCommand.class,
            DoctorCommand.class,
            ExplainCommand.class,
            GenerateCompletion.class);

    /** As a shell has it for a program that was told to end. */
    private static final int ENDED = 143;

    /**
     * The environment variable that tells a Java which process it belongs to: it ends with that one, also where that is
     * killed.
     */
    static final String PARENT = "ZHIBAN_PARENT";

    private final Messages messages;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages and help, zh or en (default: the system's).")
    @SuppressWarnings("UnusedVariable") // Read before the options are: help needs it.
    private @Nullable String language;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print errors and warnings alone.")
    private boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Use colour: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private Colouring colouring = Colouring.AUTO;

    private Main(Messages messages) {
        this.messages = messages;
    }

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        endWithParent(System.getenv(PARENT));
        // The console's charset is the terminal's business; files and pipes get UTF-8.
        PrintWriter out = Console.utf8(System.out);
        PrintWriter err = Console.utf8(System.err);
        System.setErr(new TraceFilter(System.err));
        System.exit(run(Locale.getDefault(Locale.Category.DISPLAY), out, err, args));
    }

    /** A launcher that is killed can tell nobody; nobody waits for what its child does then. */
    private static void endWithParent(@Nullable String parent) {
        if (parent != null && parent.matches("\\d{1,18}")) {
            Thread.ofVirtual().start(() -> {
                ProcessHandle.of(Long.parseLong(parent))
                        .ifPresent(launcher -> launcher.onExit().join());
                System.exit(ENDED);
            });
        }
    }

    /**
     * Runs a command in this Java, with messages in English unless another language is asked for; for build tools.
     *
     * @return 0 where all is well, 1 where something is wrong with an article or an edition, 2 where it is with the
     *     command
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Locale.ENGLISH, out, err, args);
    }

    private static int run(Locale locale, PrintWriter out, PrintWriter err, String... args) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            new Version().lines().forEach(out::println);
            return CommandLine.ExitCode.OK;
        }
        Messages messages = Messages.of(asked(args).orElse(locale));
        CommandLine line = line(messages, added(args)).setOut(out).setErr(err);
        int code = args.length == 0 ? usage(line) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** All commands, with what they say in a language. */
    static CommandLine line(Messages messages) {
        return line(messages, COMMANDS);
    }

    private static CommandLine line(Messages messages, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Main(messages));
        commands.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(new ConfiguredExecution())
                .setExecutionExceptionHandler(new ExceptionHandler())
                .setParameterExceptionHandler(new Complaint(messages));
        if (!messages.isEnglish()) {
            new HelpTranslator(messages).translate(line);
        }
        return line;
    }

    /**
     * The commands that a command line can lead to: picocli reads the options of each, which takes longer than many of
     * them do.
     */
    private static List<Class<?>> added(String[] args) {
        return COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .findFirst()
                .map(List::<Class<?>>of)
                .orElse(COMMANDS);
    }

    /** What a command says its messages with. */
    static Messages messages(CommandSpec command) {
        return command.root().userObject() instanceof Main main ? main.messages : Messages.of(Locale.ENGLISH);
    }

    /** Where a command writes, and how. */
    static Console console(CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        return command.root().userObject() instanceof Main main
                ? new Console(out, main.messages, main.colouring.ansi().enabled(), main.quiet)
                : new Console(out, messages(command), false, false);
    }

    /** The language that is asked for before the command: help needs it before options are read. */
    private static Optional<Locale> asked(String[] args) {
        if (args.length > 1 && args[0].equals("--lang")) {
            return Optional.of(Locale.forLanguageTag(args[1]));
        }
        return args.length > 0 && args[0].startsWith("--lang=")
                ? Optional.of(Locale.forLanguageTag(args[0].substring("--lang=".length())))
                : Optional.empty();
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
