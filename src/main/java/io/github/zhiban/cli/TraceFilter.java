package io.github.zhiban.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard error without the stack traces of a validator that prints what it also reports.
 * {@link Throwable#printStackTrace} writes the throwable and then each line as an object; nobody else writes so.
 */
final class TraceFilter extends PrintStream {
    private static final String NOISY = "org.verapdf.";

    private boolean dropping;

    /** A filter before a stream. */
    TraceFilter(PrintStream target) {
        super(target, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable Object line) {
        if (line instanceof Throwable thrown) {
            dropping = thrown.getClass().getName().startsWith(NOISY);
        }
        if (!dropping) {
            super.println(line);
        }
    }
}
