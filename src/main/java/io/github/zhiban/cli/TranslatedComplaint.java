package io.github.zhiban.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says in another language what is wrong with a command line. */
final class TranslatedComplaint implements IParameterExceptionHandler {
    private final Messages messages;
    private final IParameterExceptionHandler handler;

    TranslatedComplaint(Messages messages, IParameterExceptionHandler handler) {
        this.messages = messages;
        this.handler = handler;
    }

    @Override
    public int handleParseException(ParameterException said, String[] args) throws Exception {
        String translated = messages.translated(String.valueOf(said.getMessage()));
        return handler.handleParseException(
                translated.equals(said.getMessage())
                        ? said
                        : new ParameterException(said.getCommandLine(), translated, said),
                args);
    }
}
