package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.verapdf.exceptions.VeraPDFParserException;

class TraceFilterTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream filter = new TraceFilter(new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void dropsTracesOfTheValidator() {
        new VeraPDFParserException("damaged").printStackTrace(filter);
        filter.println("桥 is read.");

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("桥 is read.");
    }

    @Test
    void keepsTracesOfFaults() {
        new VeraPDFParserException("damaged").printStackTrace(filter);
        new IllegalStateException("a fault").printStackTrace(filter);

        assertThat(written.toString(StandardCharsets.UTF_8))
                .startsWith("java.lang.IllegalStateException: a fault")
                .contains("keepsTracesOfFaults");
    }
}
