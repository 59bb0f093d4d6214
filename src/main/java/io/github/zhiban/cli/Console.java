package io.github.zhiban.cli;

import io.github.zhiban.diagnostics.Diagnostic;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** How the command line writes. */
final class Console {

    private Console() {}

    /** A writer of UTF-8, whatever the platform's default is: diagnostics quote Chinese. */
    static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** {@code file:line:column: warning CODE: sentence}, and the hint below it. */
    static void print(PrintWriter to, Diagnostic diagnostic) {
        to.println(diagnostic);
        if (diagnostic.hint() != null) {
            to.println("    hint: " + diagnostic.hint());
        }
    }
}
