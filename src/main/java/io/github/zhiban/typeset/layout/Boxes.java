package io.github.zhiban.typeset.layout;

import static java.util.Objects.requireNonNull;

import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;

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

    public static Layer layer(Box box) {
        return requireNonNull(box.getLayer());
    }
}
