package io.github.zhiban.diagnostics;

/**
 * The name of one kind of diagnostic, for people and for filters: upper-case words such as {@code UNKNOWN_ELEMENT}.
 * Every stage lists its own as constants; findings of outside validators carry the validator's rule in the name.
 *
 * @param id upper-case letters, digits and underscores, beginning with a letter
 */
public record Code(String id) {
    public Code {
        if (!id.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("not a diagnostic code: " + id);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
