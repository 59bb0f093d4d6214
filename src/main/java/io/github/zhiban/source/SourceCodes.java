package io.github.zhiban.source;

import io.github.zhiban.diagnostics.Code;

/** What this stage may have to say. */
public final class SourceCodes {
    /** The file has no bytes, or none but white space. */
    public static final Code EMPTY_FILE = new Code("EMPTY_FILE");
    /** A Word document that cannot be unpacked or read. */
    public static final Code DOCUMENT_DAMAGED = new Code("DOCUMENT_DAMAGED");
    /** Parts of a Word document that nothing here can show, such as charts. */
    public static final Code DOCUMENT_PART_LEFT_OUT = new Code("DOCUMENT_PART_LEFT_OUT");
    /** The file is not text. */
    public static final Code BINARY_FILE = new Code("BINARY_FILE");
    /** Bytes that no supported encoding explains became U+FFFD. */
    public static final Code BROKEN_ENCODING = new Code("BROKEN_ENCODING");
    /** Passages were decoded wrongly before they were saved. */
    public static final Code ENCODING_DOUBTFUL = new Code("ENCODING_DOUBTFUL");
    /** The front matter is not YAML; its lines were read one by one. */
    public static final Code FRONT_MATTER_INVALID = new Code("FRONT_MATTER_INVALID");
    /** The page has no part that reads like an article. */
    public static final Code NO_ARTICLE = new Code("NO_ARTICLE");
    /** A part of the page that was left out reads like an article as well. */
    public static final Code ARTICLE_DOUBTFUL = new Code("ARTICLE_DOUBTFUL");
    /** The article has neither text nor pictures. */
    public static final Code EMPTY_ARTICLE = new Code("EMPTY_ARTICLE");
    /** The article has pictures only. */
    public static final Code NO_TEXT = new Code("NO_TEXT");
    /** Neither the page nor its front matter names a title. */
    public static final Code NO_TITLE = new Code("NO_TITLE");
    /** An element that HTML does not know; its text was kept. */
    public static final Code UNKNOWN_ELEMENT = new Code("UNKNOWN_ELEMENT");
    /** A formula that the author's editor could not read; its text was kept. */
    public static final Code FORMULA_BROKEN = new Code("FORMULA_BROKEN");
    /** A link that leads nowhere became plain text. */
    public static final Code LINK_BROKEN = new Code("LINK_BROKEN");
    /** An embedded picture that is too large to carry along. */
    public static final Code PICTURE_TOO_LARGE = new Code("PICTURE_TOO_LARGE");
    /** Quotes, lists or tables inside each other beyond what a page can show were flattened. */
    public static final Code NESTING_FLATTENED = new Code("NESTING_FLATTENED");
    /** Control or undefined characters were removed. */
    public static final Code CONTROL_CHARACTERS = new Code("CONTROL_CHARACTERS");

    /** What the user names to hold the article is not in the page. */
    public static final Code MAIN_NOT_FOUND = new Code("MAIN_NOT_FOUND");

    private SourceCodes() {}
}
