package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What paper, slides and reading apps show each in their own way. One instance serves one document. */
public interface Medium {

    /** Is told that the next element is a heading of the article, or holds it. */
    void begin(Markup out, Heading heading);

    /** Is told that the next element is a block of the article, or holds it. */
    void begin(Markup out, Block block);

    /** Writes running text. */
    void text(Markup out, String text, Location at);

    /** Writes code in running text. */
    default void code(Markup out, String code, Location at) {
        text(out, code, at);
    }

    /**
     * The class of a block of running text that is about to be written, by how evenly screens can fill its lines;
     * {@code null} for none.
     */
    default @Nullable String lines(Markup out, List<Inline> content) {
        return null;
    }

    /**
     * Writes a formula, or its TeX as code where it cannot be shown.
     *
     * @param room how wide a formula that stands by itself may be, in points; a wider one is broken into lines
     */
    void formula(Markup out, String tex, boolean display, double room, Location at);

    /** Whether a picture is at hand; a placeholder stands for it else. */
    boolean has(Picture picture);

    /** How wide a picture is where there is room for it, in points; 0 where that depends on the reader's screen. */
    default double width(Picture picture) {
        return 0;
    }

    /** How high a picture is where it is as wide as that, in points; 0 where that depends on the reader's screen. */
    default double height(Picture picture) {
        return 0;
    }

    /** Whether a picture is a photograph, which says the same at any size. */
    default boolean isPhotograph(Picture picture) {
        return false;
    }

    /**
     * Writes a picture that stands by itself, or a placeholder.
     *
     * @param picture with words for those who cannot see it
     * @param label what a placeholder says
     * @param room how wide it may be, in points
     * @param highest how high it usually may be, in points
     */
    void picture(Markup out, Picture picture, String label, double room, double highest, Location at);

    /** Writes a picture inside a line, or a placeholder. */
    void inlinePicture(Markup out, Picture picture, Location at);

    /** Writes a link around its text. */
    void link(Markup out, Inline.Link link, Runnable content);

    /** Writes the mark of a footnote. */
    void noteRef(Markup out, Inline.NoteRef ref);

    /** Writes a place that links point to. */
    void anchor(Markup out, String id);

    /** Writes characters with their reading. */
    void ruby(Markup out, Inline.Ruby ruby, Location at);

    /**
     * Whether the marker of a list item that the style sheet does not count is written at the head of the item's text;
     * else it is the attribute {@code data-marker} and set beside the item, as other markers are.
     */
    boolean writesMarkers();
}
