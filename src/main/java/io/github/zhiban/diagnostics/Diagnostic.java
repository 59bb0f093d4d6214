package io.github.zhiban.diagnostics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One finding: what is the matter, where, and what to do about it.
 *
 * @param message one plain sentence for the reader of the report
 * @param hint what the author could do, or {@code null} when there is nothing to do
 */
public record Diagnostic(
        Severity severity,
        Code code,
        Location at,
        String message,
        @Nullable String hint) {
    public Diagnostic {
        message = PrintableText.of(message);
        hint = hint == null ? null : PrintableText.of(hint);
    }

    /** A remark without a hint. */
    public static Diagnostic info(Code code, Location at, String message) {
        return new Diagnostic(Severity.INFO, code, at, message, null);
    }

    /** A warning with a hint. */
    public static Diagnostic warning(Code code, Location at, String message, @Nullable String hint) {
        return new Diagnostic(Severity.WARNING, code, at, message, hint);
    }

    /** An error with a hint. */
    public static Diagnostic error(Code code, Location at, String message, @Nullable String hint) {
        return new Diagnostic(Severity.ERROR, code, at, message, hint);
    }

    /** {@code file:line:column: warning CODE: sentence}, the form editors and CI servers know how to link. */
    @Override
    public String toString() {
        return at + ": " + severity.name().toLowerCase(Locale.ROOT) + " " + code + ": " + message;
    }
}
