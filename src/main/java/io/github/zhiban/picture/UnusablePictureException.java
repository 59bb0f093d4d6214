package io.github.zhiban.picture;

import io.github.zhiban.diagnostics.Code;

/** A picture that cannot be shown. */
final class UnusablePictureException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Code code;

    /** @param reason the second half of a sentence that begins with the picture */
    UnusablePictureException(Code code, String reason) {
        super(reason);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
