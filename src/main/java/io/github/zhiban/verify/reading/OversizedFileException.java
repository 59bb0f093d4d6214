package io.github.zhiban.verify.reading;

import java.io.IOException;

/** A file that unpacks to more than any publication needs. */
public final class OversizedFileException extends IOException {
    private static final long serialVersionUID = 1;

    OversizedFileException(String message) {
        super(message);
    }
}
