package io.github.zhiban.verify.structure;

import io.github.zhiban.verify.reading.Roles;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A passage of a structure tree.
 *
 * @param own whether the edition added it, such as a title block or the contents
 * @param record whether it is in a table that was too wide and stands row by row, so that names are repeated and cells
 *     move
 * @param transformed whether the style sheet changes the case of some of its text
 */
record Found(TaggedPassage passage, boolean own, boolean record, boolean transformed) {
    /** What tells the keys of transformed passages from others: a character that no text has. */
    private static final String FOLDED = "\u0001";
    /** The number of a heading that a style sheet counts. */
    private static final Pattern NUMBER = Pattern.compile("第?[\\d.、一二三四五六七八九十]{1,12}[章节]?[.、]?");

    /** What the passage is known by. */
    String key() {
        return transformed ? foldedKey(passage) : passage.key();
    }

    private String key(Expected expected) {
        return transformed ? foldedKey(expected.passage()) : expected.passage().key();
    }

    /** What a passage is known by where the style sheet changes the case of its text. */
    static String foldedKey(TaggedPassage passage) {
        return FOLDED + folded(passage.key());
    }

    /** A text as far as it can be read off a text whose case was changed. */
    private String read(String text) {
        return transformed ? folded(text) : text;
    }

    /** Some letters have capitals that are two, or those of other letters. */
    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether the wanted text goes on with this passage. */
    boolean goesOn(String wanted, int from) {
        return wanted.regionMatches(
                transformed, from, passage.text(), 0, passage.text().length());
    }

    /** Whether the text is what is expected. A style sheet may number headings, which then begin with their number. */
    boolean says(Expected expected) {
        return key().equals(key(expected)) || (Roles.headingRank(passage.role()) > 0 && numbers(expected));
    }

    private boolean numbers(Expected expected) {
        String whole = read(passage.text());
        String wanted = read(expected.passage().text());
        return whole.length() > wanted.length()
                && whole.endsWith(wanted)
                && NUMBER.matcher(whole.substring(0, whole.length() - wanted.length()))
                        .matches();
    }

    /** Whether the text is as much of what is expected as there was room for, perhaps on a further page. */
    boolean begins(Expected expected) {
        String whole = read(expected.passage().text());
        String shown = read(passage.text()).replaceFirst("\\((?:续|續|continued)\\)$", "");
        String cut = shown.replaceFirst("(?:…|\\.\\.\\.)++$", "");
        boolean mayBeCut = cut.length() < shown.length() || passage.role().equals("Code");
        return hasRole(expected) && (shown.equals(whole) || (mayBeCut && !cut.isEmpty() && whole.startsWith(cut)));
    }

    boolean fits(Expected expected) {
        return hasRole(expected) && isInPlace(expected);
    }

    /** Whether this is the line of all names above a table that stands row by row, and holds the name of a column. */
    boolean isLegendWith(TaggedPassage name) {
        return record
                && passage.place().endsWith("Caption")
                && name.place().contains("TH")
                && !name.text().isEmpty()
                && passage.text().contains(name.text());
    }

    boolean hasRole(Expected expected) {
        String wanted = expected.passage().role();
        return switch (wanted) {
            // A paragraph may be one piece of code or one formula.
            case "P" ->
                Roles.headingRank(passage.role()) == 0 && !passage.role().equals(TaggedPassage.FIGURE);
            // What cannot be drawn is written.
            case "Formula" -> passage.role().equals("Formula") || passage.role().equals("Code");
            default -> wanted.equals(passage.role());
        };
    }

    boolean isInPlace(Expected expected) {
        return expected.where() == Expected.Where.ANYWHERE
                || passage.place().equals(expected.passage().place())
                || (record
                        && cells(passage.place())
                                .equals(cells(expected.passage().place())));
    }

    /** Whether it is in a cell that heads others. */
    boolean isInHead() {
        return passage.place().contains("TH");
    }

    private static String cells(String place) {
        return place.replace("TH", "TD");
    }
}
