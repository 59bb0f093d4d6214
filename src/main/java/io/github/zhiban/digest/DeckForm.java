package io.github.zhiban.digest;

/** What kind of deck an article wants. */
public enum DeckForm {
    /** What something is, how it works and what follows. */
    EXPLANATION,
    /** Steps, in order, and what each brings. */
    TUTORIAL,
    /** What happened, or will, when and where. */
    NEWS,
    /** Questions with the answers of somebody who speaks. */
    INTERVIEW,
    /** Names of other texts and tools. */
    LINKS,
    /** Questions to choose an answer from: options are not facts, explanations are. */
    QUESTIONS,
    /** Programs with what they are for. */
    CODE,
    /** A person. */
    RESUME,
    /** Thoughts; no terms and no takeaways. */
    ESSAY;

    /** Whether terms that are defined in passing are worth a slide. */
    boolean hasTerms() {
        return switch (this) {
            case EXPLANATION, TUTORIAL, CODE -> true;
            case NEWS, INTERVIEW, LINKS, QUESTIONS, RESUME, ESSAY -> false;
        };
    }

    /** Whether there is something to take away that is more than the sum of the slides. */
    boolean hasClosing() {
        return switch (this) {
            case EXPLANATION, TUTORIAL, CODE, NEWS -> true;
            case INTERVIEW, LINKS, QUESTIONS, RESUME, ESSAY -> false;
        };
    }
}
