package io.github.zhiban.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, and where more is to be read: the whole help would bury the one sentence that
 * matters.
 */
final class Complaint implements IParameterExceptionHandler {
    private final Messages messages;

    Complaint(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException said, String[] args) {
        CommandLine command = said.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("zhiban: " + sentence(said));
        if (said instanceof UnmatchedArgumentException unknown
                && !unknown.getSuggestions().isEmpty()) {
            err.println(messages.say("Did you mean: {}?", String.join(", ", unknown.getSuggestions())));
        }
        err.println(messages.say("Try '{} --help'.", command.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    /** The first of several words that nobody knows is the command that was meant. */
    private String sentence(ParameterException said) {
        return said instanceof UnmatchedArgumentException unknown
                        && said.getCommandLine().getParent() == null
                        && !unknown.isUnknownOption()
                ? messages.say(
                        "There is no command '{}'.", unknown.getUnmatched().getFirst())
                : messages.translated(String.valueOf(said.getMessage()));
    }
}
