package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
    private final StringWriter console = new StringWriter();

    @Test
    void findsASoundInstallationSound() {
        PrintWriter out = new PrintWriter(console, true);

        assertThat(Main.run(out, out, "doctor")).as(console.toString()).isZero();
        assertThat(console.toString())
                .contains("ok\tJava ", "font faces", "classic", "veraPDF and EPUBCheck found nothing", "in order");
    }
}
