package io.github.zhiban.source.metadata;

/** What pages say of their articles. */
enum Field {
    TITLE,
    AUTHOR,
    DATE,
    ADDRESS,
    SITE
}
