package io.github.zhiban.source.extract;

/** What a part of a page is. */
public enum BlockRole {
    /** What the author says. */
    ARTICLE,
    /** Title, author, date and the like, which the metadata take up. */
    METADATA,
    /** What readers say. */
    COMMENT,
    /** Other articles. */
    RECOMMENDATION,
    /** Ways around the site. */
    NAVIGATION,
    /** Advertising, calls to subscribe, to share and to sign in. */
    PROMOTION,
    /** What a browser does not show. */
    HIDDEN,
    /** None of these for sure; not printed, and reported where there is much of it. */
    UNKNOWN
}
