package io.github.zhiban.source.metadata;

/** What pages say of their articles. */
enum Field {
    TITLE,
    AUTHOR,
    DATE,
    /** When it was changed last; nobody prints it, but it is not the day of publication. */
    CHANGED,
    ADDRESS,
    SITE
}
