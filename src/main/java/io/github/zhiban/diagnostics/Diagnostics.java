package io.github.zhiban.diagnostics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a stage has to say while it runs. Used by one thread. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds one finding. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds the findings of an earlier step and hands on its value. */
    public <T> T keep(Outcome<T> outcome) {
        found.addAll(outcome.diagnostics());
        return outcome.value();
    }

    /** Adds a remark. */
    public void info(Code code, Location at, String message) {
        add(Diagnostic.info(code, at, message));
    }

    /** Adds a warning. */
    public void warning(Code code, Location at, String message, @Nullable String hint) {
        add(Diagnostic.warning(code, at, message, hint));
    }

    /** Adds an error. */
    public void error(Code code, Location at, String message, @Nullable String hint) {
        add(Diagnostic.error(code, at, message, hint));
    }

    /** Everything found so far, in order. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
