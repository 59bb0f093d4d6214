package io.github.zhiban.typeset.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** What every box has once it is laid out, although Flying Saucer's types leave it open. */
public final class Boxes {
    private Boxes() {}

    public static CalculatedStyle style(Box box) {
        return requireNonNull(box.getStyle());
    }

    public static FSColor colour(Box box) {
        return requireNonNull(style(box).getColor());
    }

    /** The inline box that holds a text. */
    public static InlineLayoutBox holder(InlineText text) {
        return requireNonNull(text.getParent());
    }

    /** The line that a box is part of; empty for one that stands by itself. */
    public static Optional<LineBox> lineOf(Box box) {
        Box at = box.getParent();
        while (at instanceof InlineLayoutBox) {
            at = at.getParent();
        }
        return at instanceof LineBox line ? Optional.of(line) : Optional.empty();
    }

    public static Layer layer(Box box) {
        return requireNonNull(box.getLayer());
    }

    /**
     * The page at a height in dots; {@code null} where there is none: Flying Saucer itself would add pages down to
     * there.
     */
    public static @Nullable PageBox page(Layer pages, CssContext context, int y) {
        return y >= pages.getPages().getLast().getBottom() ? null : pages.getPage(context, y);
    }

    /** The boxes inside a box: also floats, positioned ones, and pictures in runs of a line. */
    public static List<Box> inside(Box box) {
        List<Box> inside = new ArrayList<>();
        box.getChildren().forEach(inside::add);
        if (box instanceof InlineLayoutBox run) {
            run.getInlineChildren().stream()
                    .filter(Box.class::isInstance)
                    .map(Box.class::cast)
                    .forEach(inside::add);
        }
        if (box instanceof LineBox line) {
            inside.addAll(line.getNonFlowContent());
        }
        return inside;
    }
}
