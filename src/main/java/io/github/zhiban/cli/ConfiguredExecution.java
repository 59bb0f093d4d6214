package io.github.zhiban.cli;

import io.github.zhiban.workspace.WorkspaceException;
import io.github.zhiban.workspace.project.Configuration;
import io.github.zhiban.workspace.project.ConfigurationReader;
import io.github.zhiban.workspace.project.Setting;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the command that was asked for, with the options that a configuration sets. Where the configuration lies depends
 * on the sources, so the command line is read once to learn them, and once more with what the configuration says.
 */
final class ConfiguredExecution implements IExecutionStrategy {
    /** Options that are about one run, not about a project. */
    private static final Set<String> NOT_CONFIGURED = Set.of(
            "help",
            "version",
            "config",
            "no-config",
            "quiet",
            "color",
            "open",
            "title",
            "author",
            "date",
            "lang",
            "publisher",
            "rights");

    /** What a configuration may set. */
    static final Set<String> SETTINGS = settings();

    @Override
    public int execute(ParseResult result) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine command = last.commandSpec().commandLine();
        if (!(command.getCommand() instanceof ConfigurableCommand configurable) || last.isUsageHelpRequested()) {
            return new RunLast().execute(result);
        }
        try {
            Optional<Path> file = configurable.configurationFile();
            if (file.isEmpty()) {
                return new RunLast().execute(result);
            }
            Configuration configuration = ConfigurationReader.read(file.get(), SETTINGS);
            return new RunLast().execute(parsedAgain(result, command, configurable, configuration));
        } catch (WorkspaceException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    private static ParseResult parsedAgain(
            ParseResult first, CommandLine command, ConfigurableCommand configurable, Configuration configuration) {
        command.setDefaultValueProvider(new ConfiguredDefaults(configuration));
        CommandLine root = first.commandSpec().commandLine();
        ParseResult second;
        try {
            second = root.parseArgs(first.originalArgs().toArray(String[]::new));
        } catch (ParameterException e) {
            throw new ParameterException(command, place(configuration, e) + ": " + e.getMessage(), e);
        }
        configurable.configured(configuration);
        return second;
    }

    /** The file and, where the fault is that of a setting, its line. */
    private static String place(Configuration configuration, ParameterException fault) {
        Setting setting = fault.getArgSpec() instanceof OptionSpec option
                ? configuration.options().get(ConfiguredDefaults.key(option))
                : null;
        return configuration.file() + (setting == null ? "" : ":" + setting.line());
    }

    /**
     * The names of the options that a configuration may set: those of {@code publish}. Other commands take of them what
     * they have.
     */
    private static Set<String> settings() {
        return new CommandLine(new PublishCommand())
                .getCommandSpec().options().stream()
                        .filter(option ->
                                !option.hidden() && option.longestName().startsWith("--"))
                        .map(ConfiguredDefaults::key)
                        .filter(name -> !NOT_CONFIGURED.contains(name))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
