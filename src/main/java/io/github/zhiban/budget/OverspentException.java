package io.github.zhiban.budget;

/** A piece of work costs more than it may. The message says what is used up. */
public final class OverspentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean leavesWorkBehind;

    /** @param why says what is used up */
    public OverspentException(String why) {
        this(why, false);
    }

    OverspentException(String why, boolean leavesWorkBehind) {
        super(why);
        this.leavesWorkBehind = leavesWorkBehind;
    }

    /** Whether the work goes on, on a thread that nobody waits for. */
    public boolean leavesWorkBehind() {
        return leavesWorkBehind;
    }
}
