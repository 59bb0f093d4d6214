package io.github.zhiban.source.build;

/** Elements that the cleaning heuristics write for the reader; a hyphen keeps them apart from HTML's own. */
public final class RepairElements {
    /**
     * A formula; attributes {@code tex} (without delimiters; empty for an indent) and, where it is displayed,
     * {@code display}.
     */
    public static final String FORMULA = "zhiban-formula";
    /** A reference to a footnote; attribute {@code note}, the id of the note. */
    public static final String NOTE_REFERENCE = "zhiban-noteref";
    /** A footnote; attribute {@code note}, its id. */
    public static final String NOTE = "zhiban-note";

    /**
     * The attribute, {@code line:column}, in which a Markdown or plain text reader notes where an element came from.
     */
    public static final String POSITION = "data-source-position";

    private RepairElements() {}
}
