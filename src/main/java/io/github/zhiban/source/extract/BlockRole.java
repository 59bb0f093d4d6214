package io.github.zhiban.source.extract;

import io.github.zhiban.article.Ledger.Reason;

/** What a part of a page is that is not its article. */
public enum BlockRole {
    /** Title, author, date and the like, which the metadata take up. */
    METADATA(Reason.METADATA),
    /** What readers say. */
    COMMENT(Reason.COMMENT),
    /** Other articles. */
    RECOMMENDATION(Reason.RECOMMENDATION),
    /** Ways around the site. */
    NAVIGATION(Reason.NAVIGATION),
    /** Advertising, calls to subscribe, to share and to sign in. */
    PROMOTION(Reason.PROMOTION),
    /** What a browser does not show. */
    HIDDEN(Reason.HIDDEN),
    /** None of these for sure; not printed, and reported where there is much of it. */
    UNKNOWN(Reason.OUTSIDE);

    private final Reason reason;

    BlockRole(Reason reason) {
        this.reason = reason;
    }

    /** Why it is no part of the article, as the account has it. */
    public Reason reason() {
        return reason;
    }
}
