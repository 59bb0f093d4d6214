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
        // All of them, in their order: a command that is a method gets its arguments in it.
        List.copyOf(spec.args()).stream()
                .filter(argument -> argument.group() == null)
                .forEach(argument -> replace(spec, argument));
        line.getSubcommands().values().forEach(this::translate);
    }

    private void replace(CommandSpec spec, ArgSpec argument) {
        String[] description = all(argument.description());
        spec.remove(argument);
        spec.add(
                argument instanceof OptionSpec option
                        ? OptionSpec.builder(option)
                                .description(description)
                                // Commands below have copies of their own by now.
                                .scopeType(ScopeType.LOCAL)
                                .build()
                        : PositionalParamSpec.builder((PositionalParamSpec) argument)
                                .description(description)
                                .build());
    }

    private String[] all(String[] lines) {
        return Arrays.stream(lines).map(messages::translated).toArray(String[]::new);
    }
}
