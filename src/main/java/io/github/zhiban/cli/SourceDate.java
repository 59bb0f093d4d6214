package io.github.zhiban.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The date that finished files bear where the environment sets one: {@code SOURCE_DATE_EPOCH}
 * (reproducible-builds.org).
 */
final class SourceDate {
    private SourceDate() {}

    /** The date; {@code null} for the article's own. */
    static @Nullable Instant of(CommandSpec command) {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isBlank()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (RuntimeException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "SOURCE_DATE_EPOCH must be a number of seconds since 1970, but is: " + seconds,
                    e);
        }
    }
}
