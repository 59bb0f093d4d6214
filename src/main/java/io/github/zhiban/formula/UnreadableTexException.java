package io.github.zhiban.formula;

/** A formula that cannot be read or drawn; the message says why. */
final class UnreadableTexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableTexException(String why) {
        super(why);
    }
}
