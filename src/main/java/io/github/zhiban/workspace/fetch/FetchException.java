package io.github.zhiban.workspace.fetch;

import io.github.zhiban.diagnostics.Code;

/** A picture is not fetched. */
final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Code code;
    private final String hint;
    private final boolean passing;

    private FetchException(Code code, String reason, String hint, boolean passing) {
        super(reason);
        this.code = code;
        this.hint = hint;
        this.passing = passing;
    }

    /**
     * A refusal that stays one.
     *
     * @param reason the second half of a sentence that begins with the picture
     */
    static FetchException permanentFailure(Code code, String reason, String hint) {
        return new FetchException(code, reason, hint, false);
    }

    /** A trouble that may have passed a little later. */
    static FetchException transientFailure(Code code, String reason, String hint) {
        return new FetchException(code, reason, hint, true);
    }

    Code code() {
        return code;
    }

    String hint() {
        return hint;
    }

    /** Whether it may be tried again. */
    boolean isPassing() {
        return passing;
    }
}
