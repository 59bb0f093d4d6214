package io.github.zhiban.diagnostics;

import java.util.List;

/**
 * What a stage made and what it had to say meanwhile.
 *
 * @param value the result; a stage always makes the best of its input
 * @param diagnostics in the order in which they were found
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A result about which there is nothing to say. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Whether any diagnostic is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
