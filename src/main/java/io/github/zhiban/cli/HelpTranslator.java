package io.github.zhiban.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** Puts the help of all commands into another language. */
final class HelpTranslator {
    private final Messages messages;

    HelpTranslator(Messages messages) {
        this.messages = messages;
    }

    /** Translates a command and those below it. */
    void translate(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(all(usage.description()));
        usage.synopsisHeading(messages.translated(usage.synopsisHeading()));
        usage.commandListHeading(messages.translated(usage.commandListHeading()));
        usage.footer(all(usage.footer()));
        usage.exitCodeListHeading(messages.translated(usage.exitCodeListHeading()));
        Map<String, String> codes = new LinkedHashMap<>();
        usage.exitCodeList().forEach((code, meaning) -> codes.put(code, messages.translated(meaning)));
        usage.exitCodeList(codes);
        List.copyOf(spec.options()).forEach(option -> replace(spec, option));
        List.copyOf(spec.positionalParameters()).forEach(parameter -> replace(spec, parameter));
        line.getSubcommands().values().forEach(this::translate);
    }

    private void replace(CommandSpec spec, OptionSpec option) {
        if (isTranslated(option)) {
            spec.remove(option);
            spec.addOption(OptionSpec.builder(option)
                    .description(all(option.description()))
                    // Commands below have copies of their own by now.
                    .scopeType(ScopeType.LOCAL)
                    .build());
        }
    }

    private void replace(CommandSpec spec, PositionalParamSpec parameter) {
        if (isTranslated(parameter)) {
            spec.remove(parameter);
            spec.addPositional(PositionalParamSpec.builder(parameter)
                    .description(all(parameter.description()))
                    .build());
        }
    }

    private boolean isTranslated(ArgSpec argument) {
        return argument.group() == null && !Arrays.equals(argument.description(), all(argument.description()));
    }

    private String[] all(String[] lines) {
        return Arrays.stream(lines).map(messages::translated).toArray(String[]::new);
    }
}
