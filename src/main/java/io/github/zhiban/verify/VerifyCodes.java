package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Code;

/**
 * What verification may report. Findings of the outside validators carry the validator's own rule in the code instead:
 * {@code PDFUA1_7_1_8} and {@code PDFA2A_6_2_11_4_1} (clause and test number), {@code EPUBCHECK_RSC_005}.
 */
public final class VerifyCodes {
    /** The file is neither a PDF nor an EPUB. */
    public static final Code UNKNOWN_FORMAT = new Code("UNKNOWN_FORMAT");
    /** A rule found more than is listed. */
    public static final Code MORE_OF_THE_SAME = new Code("MORE_OF_THE_SAME");
    /** An outside validator broke off. */
    public static final Code VALIDATOR_FAILED = new Code("VALIDATOR_FAILED");

    /** The file cannot be checked to the end: it costs more than it may, or is a fault of the program. */
    public static final Code VERIFICATION_FAILED = new Code("VERIFICATION_FAILED");
    /** The container of an EPUB unpacks to more than any book needs. */
    public static final Code EPUB_OVERSIZED = new Code("EPUB_OVERSIZED");

    /** The PDF cannot be read. */
    public static final Code PDF_UNREADABLE = new Code("PDF_UNREADABLE");
    /** The PDF is encrypted. */
    public static final Code PDF_ENCRYPTED = new Code("PDF_ENCRYPTED");
    /** The PDF has no pages. */
    public static final Code PDF_WITHOUT_PAGES = new Code("PDF_WITHOUT_PAGES");
    /** A page has neither text nor a picture. */
    public static final Code PAGE_EMPTY = new Code("PAGE_EMPTY");

    /** A font program is not in the file. */
    public static final Code FONT_NOT_EMBEDDED = new Code("FONT_NOT_EMBEDDED");
    /** A font is embedded whole. */
    public static final Code FONT_NOT_SUBSET = new Code("FONT_NOT_SUBSET");
    /** Text in a font cannot be copied. */
    public static final Code FONT_WITHOUT_UNICODE = new Code("FONT_WITHOUT_UNICODE");
    /** A Type 3 font. */
    public static final Code FONT_TYPE3 = new Code("FONT_TYPE3");

    /** Headings without bookmarks. */
    public static final Code OUTLINE_MISSING = new Code("OUTLINE_MISSING");
    /** A bookmark leads nowhere. */
    public static final Code OUTLINE_BROKEN = new Code("OUTLINE_BROKEN");
    /** A link leads nowhere. */
    public static final Code LINK_BROKEN = new Code("LINK_BROKEN");
    /** Two links with the same target on the same spot. */
    public static final Code LINK_DUPLICATE = new Code("LINK_DUPLICATE");
    /** A link's rectangle reaches beyond the page. */
    public static final Code LINK_OUTSIDE_PAGE = new Code("LINK_OUTSIDE_PAGE");
    /** A link does not say where it leads, or says so in blanks alone. */
    public static final Code LINK_WITHOUT_DESCRIPTION = new Code("LINK_WITHOUT_DESCRIPTION");
    /** A link's rectangle has no area. */
    public static final Code LINK_EMPTY = new Code("LINK_EMPTY");
    /** A viewer would draw a frame around a link. */
    public static final Code LINK_WITH_BORDER = new Code("LINK_WITH_BORDER");

    /** The pages have no labels. */
    public static final Code PAGE_LABELS_MISSING = new Code("PAGE_LABELS_MISSING");
    /** A viewer would call a page otherwise than its number: a warning. */
    public static final Code PAGE_LABEL_WRONG = new Code("PAGE_LABEL_WRONG");
    /** The document hides parts of the viewer, or all of it. */
    public static final Code VIEWER_HIDDEN = new Code("VIEWER_HIDDEN");

    /** The file has no structure tree. */
    public static final Code NOT_TAGGED = new Code("NOT_TAGGED");
    /** The window would show the file's name instead of the title. */
    public static final Code TITLE_NOT_DISPLAYED = new Code("TITLE_NOT_DISPLAYED");
    /** The document has no title. */
    public static final Code TITLE_MISSING = new Code("TITLE_MISSING");
    /** The document names no language. */
    public static final Code LANGUAGE_MISSING = new Code("LANGUAGE_MISSING");
    /** XMP is missing or unreadable. */
    public static final Code METADATA_MISSING = new Code("METADATA_MISSING");
    /** XMP and the information dictionary say different things. */
    public static final Code METADATA_CONTRADICTION = new Code("METADATA_CONTRADICTION");
    /** A date does not say in which time zone it is. */
    public static final Code DATE_WITHOUT_OFFSET = new Code("DATE_WITHOUT_OFFSET");
    /** A structure element holds nothing. */
    public static final Code STRUCTURE_EMPTY_ELEMENT = new Code("STRUCTURE_EMPTY_ELEMENT");
    /** The structure tree refers to content that is not there. */
    public static final Code STRUCTURE_BROKEN_REFERENCE = new Code("STRUCTURE_BROKEN_REFERENCE");
    /** Text is neither in the structure tree nor marked as an artifact. */
    public static final Code STRUCTURE_UNTAGGED_TEXT = new Code("STRUCTURE_UNTAGGED_TEXT");

    /** A passage of the article has another role in the structure tree. */
    public static final Code STRUCTURE_WRONG_ROLE = new Code("STRUCTURE_WRONG_ROLE");
    /** A passage of the article comes too early or too late in the structure tree. */
    public static final Code STRUCTURE_WRONG_ORDER = new Code("STRUCTURE_WRONG_ORDER");
    /** A passage of the article is not in the structure tree. */
    public static final Code STRUCTURE_TEXT_MISSING = new Code("STRUCTURE_TEXT_MISSING");
    /** The structure tree holds text that is not the article's. */
    public static final Code STRUCTURE_TEXT_ADDED = new Code("STRUCTURE_TEXT_ADDED");
    /** A passage of the article stands in another list, quote or cell of the structure tree, or in none. */
    public static final Code STRUCTURE_WRONG_PLACE = new Code("STRUCTURE_WRONG_PLACE");
    /** A picture is described otherwise than in the article. */
    public static final Code STRUCTURE_WRONG_ALTERNATIVE = new Code("STRUCTURE_WRONG_ALTERNATIVE");
    /** A figure or formula says nothing to those who cannot see it. */
    public static final Code STRUCTURE_WITHOUT_ALTERNATIVE = new Code("STRUCTURE_WITHOUT_ALTERNATIVE");

    /** Text reaches beyond the page. */
    public static final Code TEXT_OUTSIDE_PAGE = new Code("TEXT_OUTSIDE_PAGE");
    /** Text reaches beyond the margins. */
    public static final Code TEXT_IN_MARGIN = new Code("TEXT_IN_MARGIN");
    /** A picture reaches beyond the page. */
    public static final Code PICTURE_OUTSIDE_PAGE = new Code("PICTURE_OUTSIDE_PAGE");
    /** A picture reaches beyond the margins. */
    public static final Code PICTURE_IN_MARGIN = new Code("PICTURE_IN_MARGIN");
    /** Text reaches out of its cell, its block of code or another box that the file names. */
    public static final Code TEXT_OUTSIDE_BOX = new Code("TEXT_OUTSIDE_BOX");
    /** A picture or a formula reaches out of a box that the file names. */
    public static final Code DRAWING_OUTSIDE_BOX = new Code("DRAWING_OUTSIDE_BOX");
    /** A box reaches out of the one around it, or out of the text area. */
    public static final Code BOX_OUTSIDE_BOX = new Code("BOX_OUTSIDE_BOX");
    /** A box cuts text off. */
    public static final Code TEXT_CLIPPED = new Code("TEXT_CLIPPED");
    /** Characters are printed over one another. */
    public static final Code TEXT_OVERLAPS = new Code("TEXT_OVERLAPS");
    /** A character was lost before typesetting, perhaps in the source already: a warning. */
    public static final Code REPLACEMENT_CHARACTER = new Code("REPLACEMENT_CHARACTER");
    /** A font lacks a glyph. */
    public static final Code GLYPH_MISSING = new Code("GLYPH_MISSING");
    /** A visible glyph takes no room. */
    public static final Code GLYPH_WITHOUT_WIDTH = new Code("GLYPH_WITHOUT_WIDTH");

    /** The EPUB cannot be read. */
    public static final Code EPUB_UNREADABLE = new Code("EPUB_UNREADABLE");
    /** A chapter holds no text and no picture. */
    public static final Code CHAPTER_EMPTY = new Code("CHAPTER_EMPTY");

    /** A chapter has a link inside a link. */
    public static final Code LINK_NESTED = new Code("LINK_NESTED");
    /** A link has an address that the URL standard cannot parse. */
    public static final Code ADDRESS_MALFORMED = new Code("ADDRESS_MALFORMED");
    /** A chapter refers to a file or a place that the book lacks. */
    public static final Code REFERENCE_LOST = new Code("REFERENCE_LOST");
    /** Something in a chapter is wider than the page of a phone, and nothing makes it narrower. */
    public static final Code PAGE_TOO_NARROW = new Code("PAGE_TOO_NARROW");
    /** Several elements of a chapter have the same id. */
    public static final Code ID_REPEATED = new Code("ID_REPEATED");

    /** The presentation cannot be read. */
    public static final Code PPTX_UNREADABLE = new Code("PPTX_UNREADABLE");

    /** A slide show has no slides, or needs what it does not hold. */
    public static final Code SHOW_UNREADABLE = new Code("SHOW_UNREADABLE");
    /** A presentation refers to a part that it lacks. */
    public static final Code PART_LOST = new Code("PART_LOST");
    /** A slide has no title, by which people would find it. */
    public static final Code SLIDE_UNTITLED = new Code("SLIDE_UNTITLED");
    /** A picture of a presentation has no alternative text. */
    public static final Code PICTURE_UNDESCRIBED = new Code("PICTURE_UNDESCRIBED");

    /** Markup that no reader is meant to see stands in the text. */
    public static final Code MARKUP_LEAKED = new Code("MARKUP_LEAKED");

    private VerifyCodes() {}
}
