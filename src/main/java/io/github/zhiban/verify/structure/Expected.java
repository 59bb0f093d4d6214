package io.github.zhiban.verify.structure;

/**
 * A passage that a structure tree has to hold.
 *
 * @param group passages with the same number may come in any order; 0 for those that may not
 * @param form how much of it has to be there
 * @param where whether the elements around it are known; an edition may show some things in more than one way
 */
record Expected(TaggedPassage passage, int group, Form form, Where where) {

    /** How much of a passage an edition shows. */
    enum Form {
        WHOLE,
        /** As much of its beginning as there is room for. */
        BEGINNING,
        /** All of it or nothing. */
        OPTIONAL
    }

    /** Whether the elements around a passage are known. */
    enum Where {
        EXACT,
        ANYWHERE
    }

    static Expected of(TaggedPassage passage) {
        return new Expected(passage, 0, Form.WHOLE, Where.EXACT);
    }
}
