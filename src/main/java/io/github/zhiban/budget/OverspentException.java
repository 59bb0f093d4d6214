package io.github.zhiban.budget;

/** A piece of work costs more than it may. The message says what is used up and reads on after the name of the work. */
public final class OverspentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param why completes a sentence that begins with the work */
    public OverspentException(String why) {
        super(why);
    }
}
