package io.github.zhiban.cli;

import io.github.zhiban.workspace.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what is wrong with the installation or the command line into one sentence and exit code 2. */
final class ExceptionHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) throws Exception {
        if (e instanceof WorkspaceException) {
            line.getErr()
                    .println("zhiban: "
                            + Main.messages(line.getCommandSpec()).translated(String.valueOf(e.getMessage())));
            return CommandLine.ExitCode.USAGE;
        }
        throw e;
    }
}
