package io.github.zhiban.cli;

import io.github.zhiban.workspace.project.Configuration;
import java.nio.file.Path;
import java.util.Optional;

/** A command whose options a {@code zhiban.yaml} can set. */
interface ConfigurableCommand {

    /** The configuration that was named, or the one that is found from what was named; empty where there is none. */
    Optional<Path> configurationFile();

    /** Takes the configuration, whose options are already set. */
    void configured(Configuration configuration);
}
