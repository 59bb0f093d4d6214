package io.github.zhiban.article;

import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of everything that stands in a source: each entry is printed, moved or dropped for a reason; one that is
 * none of these is an error of the program.
 *
 * <p>Known as: 账目.
 *
 * @param entries in the order of the source
 */
public record Ledger(List<Entry> entries) {
    /** Keeps its own copy of the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** What kind of thing an entry is about. */
    public enum Kind {
        /** A run of characters between two pieces of markup. */
        TEXT,
        /** The same in a formula: its source, or how it was drawn. */
        FORMULA,
        /** The same in a note, or where one is referred to. */
        NOTE,
        /** The address of a picture. */
        PICTURE,
        /** A tag of an element that HTML does not know. */
        TAG
    }

    /** What became of it. */
    public enum Fate {
        /** It stands in the article where it stood in the source. */
        PRINTED,
        /** It stands in the article elsewhere: in a note, a caption or the metadata. */
        MOVED,
        /** A rule left it out, for a reason. */
        DROPPED,
        /** Nobody knows. */
        UNACCOUNTED
    }

    /** Why something was left out. The list is closed, and each reason covers only what it can be true of. */
    public enum Reason {
        /** It is not in the part of the page that holds the article, and nothing says what else it is. */
        OUTSIDE,
        /** Tells about the article, as its metadata do: by whom, when, from where. */
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
        /** The platform's own, inside the article: buttons, boxes, scripts. */
        SHELL,
        /** Numbers of lines before code. */
        LINE_NUMBERS,
        /** What a highlighter wrote into a listing besides code: numbers, names of buttons. */
        CODE_LISTING,
        /** A bar above or in code: a button, the name of its language. */
        CODE_BAR,
        /** A list of contents, or a way back to it. */
        CONTENTS,
        /** What stands for a picture until that is loaded. */
        PLACEHOLDER,
        /**
         * A picture that shows nothing of the article: it counts visitors, parts paragraphs, shows who wrote or calls
         * to follow.
         */
        DECORATION,
        /** How a formula was drawn; its TeX is printed. */
        DRAWN_FORMULA,
        /** How a diagram was drawn, where no text of it has a place. */
        DRAWING,
        /** The sign that leads from a note back to the text, or names it there. */
        NOTE_SIGN,
        /** What a list of references says again. */
        REPEATED,
        /** The rest of a dump (base64 and the like), of which the beginning and the size are printed. */
        DUMP,
        /** The marker of an item, for which the list has its own. */
        MARKER,
        /** An element of a name that HTML does not know; its text was kept. */
        UNKNOWN_ELEMENT,
        /** Markup of Markdown, of a generator or of a wiki, an address that leads nowhere: no text. */
        SYNTAX;

        /** As reports write it: {@code code-bar} for {@code CODE_BAR}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing in the source.
     *
     * @param reason why it was dropped; {@code null} for other fates
     * @param what the thing itself, shortened to 80 characters
     * @param at where it begins
     */
    public record Entry(Kind kind, Fate fate, @Nullable Reason reason, String what, Location at) {}

    /** How many entries have a fate. */
    public long count(Fate fate) {
        return entries.stream().filter(entry -> entry.fate() == fate).count();
    }

    /** The entries of which nobody knows what became: none, unless the program has a fault. */
    public List<Entry> unaccounted() {
        return entries.stream()
                .filter(entry -> entry.fate() == Fate.UNACCOUNTED)
                .toList();
    }
}
