package io.github.zhiban.text;

/** Something set as one unit among characters, by how its neighbours treat it. */
public enum InlineObject {
    /** A formula: parted from Han characters like a Latin word (T14). */
    FORMULA,
    /** A picture or anything else with its own white space: no gap. */
    PICTURE
}
