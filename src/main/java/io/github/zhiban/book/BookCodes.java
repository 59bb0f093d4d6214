package io.github.zhiban.book;

import io.github.zhiban.diagnostics.Code;

/** What binding a book may have to say. */
public final class BookCodes {
    /** The order names a file that is not there. */
    public static final Code CHAPTER_MISSING = new Code("CHAPTER_MISSING");
    /** The order does not name an article that is there. */
    public static final Code CHAPTER_UNLISTED = new Code("CHAPTER_UNLISTED");
    /** An article says what an earlier one says. */
    public static final Code CHAPTER_REPEATED = new Code("CHAPTER_REPEATED");
    /** A link leads to a file that is no chapter. */
    public static final Code CHAPTER_LINK_BROKEN = new Code("CHAPTER_LINK_BROKEN");
    /** A link leads to a place that the chapter does not have. */
    public static final Code CHAPTER_PLACE_MISSING = new Code("CHAPTER_PLACE_MISSING");

    /** There is not one article to make a book of. */
    public static final Code BOOK_EMPTY = new Code("BOOK_EMPTY");

    private BookCodes() {}
}
