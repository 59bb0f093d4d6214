package io.github.zhiban.bench;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Publishes one article in a fresh JVM and prints the CPU seconds that took, from the start of the JVM. */
public final class ColdRun {

    private ColdRun() {}

    public static void main(String[] args) {
        Path path = Path.of(args[0]);
        Workspace workspace = new Workspace(Home.find(), Path.of("unused"), null);
        Publication publication = new Zhiban(workspace.fonts())
                .publish(
                        Workspace.input(path).read().value().orElseThrow(),
                        workspace.pictures(Workspace.input(path)),
                        new PublishRequest(workspace.style(args[1]), Edition.usual(), VerificationLevel.NONE, null),
                        stage -> {});
        System.out.printf(
                "  %.2f CPU s, %d editions, options %s%n",
                CpuTime.process(),
                publication.editions().size(),
                ManagementFactory.getRuntimeMXBean().getInputArguments());
    }
}
