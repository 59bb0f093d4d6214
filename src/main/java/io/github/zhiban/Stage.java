package io.github.zhiban;

import io.github.zhiban.edition.Edition;

/** The steps of a publication, for progress and timings. Making an edition is a step that bears its name. */
public enum Stage {
    READ,
    PICTURES,
    HANDOUT,
    SLIDES,
    PPTX,
    SHOW,
    EBOOK,
    VERIFY;

    /** The step that makes an edition. */
    static Stage making(Edition edition) {
        return valueOf(edition.name());
    }

    /** Is told which step begins; a publication calls it from one thread. */
    @FunctionalInterface
    public interface Listener {
        void begins(Stage stage);
    }
}
