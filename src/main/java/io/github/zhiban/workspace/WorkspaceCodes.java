package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Code;

/** What the workspace has to say. */
public final class WorkspaceCodes {
    /** A web page was named as a source, and the network is closed. */
    public static final Code PAGE_NOT_FETCHED = new Code("PAGE_NOT_FETCHED");
    /** A source that was named is not there. */
    public static final Code SOURCE_NOT_FOUND = new Code("SOURCE_NOT_FOUND");
    /** A source is there and cannot be read. */
    public static final Code SOURCE_NOT_READABLE = new Code("SOURCE_NOT_READABLE");
    /** A link in a folder of sources leads out of it. */
    public static final Code SOURCE_OUTSIDE = new Code("SOURCE_OUTSIDE");
    /** A source is something else than an article. */
    public static final Code NOT_AN_ARTICLE = new Code("NOT_AN_ARTICLE");
    /** A source is larger than any article. */
    public static final Code SOURCE_TOO_LARGE = new Code("SOURCE_TOO_LARGE");
    /** A folder holds nothing that could be an article. */
    public static final Code NO_SOURCES = new Code("NO_SOURCES");
    /** Two sources would be published under the same name. */
    public static final Code NAME_TAKEN = new Code("NAME_TAKEN");
    /** A picture's address leads out of the folders that were named. */
    public static final Code PICTURE_OUTSIDE = new Code("PICTURE_OUTSIDE");
    /** A picture file is there and cannot be read. */
    public static final Code PICTURE_NOT_READABLE = new Code("PICTURE_NOT_READABLE");
    /** A file could not be written. */
    public static final Code OUTPUT_NOT_WRITTEN = new Code("OUTPUT_NOT_WRITTEN");

    private WorkspaceCodes() {}
}
