package io.github.zhiban.verify.typography;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Severity;

/**
 * The rules that glyph positions can prove. Sources: W3C <cite>Requirements for Chinese Text Layout</cite> (CLREQ) and
 * GB/T 15834-2011.
 */
public enum Rule {
    /** CLREQ 3.1.5.1: closing marks, stops and interpuncts do not begin a line. */
    T1("FORBIDDEN_LINE_START", Severity.WARNING),
    /** CLREQ 3.1.5.1: opening marks do not end a line. */
    T2("FORBIDDEN_LINE_END", Severity.WARNING),
    /** GB/T 15834, 5.1: a solidus does not end a line, a dash or an ellipsis does not begin one. */
    T3("FORBIDDEN_DASH_OR_SOLIDUS", Severity.WARNING),
    /** CLREQ 3.1.5.2: a dash of two halves is one unbroken stroke of 2 em. */
    T4("BROKEN_DASH", Severity.WARNING),
    /** CLREQ 3.1.5.2: an ellipsis of two halves is six dots on 2 em, unsplit. */
    T5("BROKEN_ELLIPSIS", Severity.WARNING),
    /** CLREQ 3.1.5.2: digits stay with their prefix and suffix. */
    T6("BROKEN_NUMBER", Severity.WARNING),
    /** CLREQ 3.1.5.2: a Latin word is broken only where it may be hyphenated. */
    T7("BROKEN_WORD", Severity.WARNING),
    /** CLREQ 3.1.5.2: a note mark stays with its word. */
    T8("DETACHED_NOTE_MARK", Severity.WARNING),
    /** CLREQ 3.1.6.2: a full-width mark at the line's end takes ½ em. */
    T9("WIDE_LINE_END", Severity.INFO),
    /** CLREQ 3.1.6.2: opening marks at the line's start lose their blank, all or none. */
    T10("MIXED_LINE_START", Severity.INFO),
    /** CLREQ 3.1.6.1: two adjacent full-width marks take 1.5 em. */
    T11("WIDE_MARK_PAIR", Severity.INFO),
    /** CLREQ 3.1.6: interpunct, en dash and solidus take ½ em. */
    T12("WIDE_INTERPUNCT", Severity.INFO),
    /** CLREQ 3.1.6: two stressed stops take 1 em, three take 2. */
    T13("WIDE_STOP_PAIR", Severity.INFO),
    /** CLREQ 3.2.2: there is a gap between Han and Latin, of at most ¼ em before justification and ½ em after. */
    T14("SCRIPT_GAP", Severity.INFO),
    /** CLREQ 3.2: every line but the last is as long as the measure. */
    T16("UNJUSTIFIED_LINE", Severity.INFO),
    /** CLREQ 3.3.3: a paragraph's last line holds at least two characters beside marks. */
    T22("LONE_CHARACTER", Severity.INFO),
    /** A heading is not the last line of a page. */
    T23("STRANDED_HEADING", Severity.WARNING),
    /** CLREQ 3.3.3: no page begins with a paragraph's last line or ends with its first. */
    T24("STRANDED_LINE", Severity.WARNING),
    /** A heading's last line holds more than one character. */
    T25("UNBALANCED_HEADING", Severity.WARNING),
    /** Stress is shown by a real face: no sheared, stroked or doubled glyphs. */
    T26("SYNTHETIC_STYLE", Severity.WARNING),
    /** The distance between the lines of a paragraph is constant. */
    T30("UNEVEN_PITCH", Severity.INFO);

    private final String id;
    private final Severity severity;

    Rule(String name, Severity severity) {
        this.id = name() + "_" + name;
        this.severity = severity;
    }

    /** The code of its findings, for example {@code T1_FORBIDDEN_LINE_START}. */
    public Code code() {
        return new Code(id);
    }

    /** A warning where a page is wrong; a remark where it is merely not as even as it could be. */
    public Severity severity() {
        return severity;
    }
}
