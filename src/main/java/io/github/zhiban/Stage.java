package io.github.zhiban;

/** The steps of a publication, for progress and timings. */
public enum Stage {
    READ,
    PICTURES,
    HANDOUT,
    SLIDES,
    PPTX,
    SHOW,
    EBOOK,
    VERIFY;

    /** Is told which step begins; a publication calls it from one thread. */
    @FunctionalInterface
    public interface Listener {
        void begins(Stage stage);
    }
}
