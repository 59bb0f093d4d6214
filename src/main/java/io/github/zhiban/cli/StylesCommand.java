package io.github.zhiban.cli;

import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zhiban styles}. */
@Command(name = "styles", description = "Lists the styles that ship.", mixinStandardHelpOptions = true)
final class StylesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        new Workspace(Home.find(), Path.of("output"), null)
                .styleNames()
                .forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
