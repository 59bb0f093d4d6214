package io.github.zhiban.edition.slides;

import io.github.zhiban.edition.SlidesLayout;
import java.util.Map;

/**
 * The part of a slide that holds its content, in points.
 *
 * @param width of the content
 * @param height of the content, below the title
 */
record SlideFrame(double width, double height) {
    /** The frame that {@code style.properties} states. */
    static SlideFrame of(Map<String, String> properties) {
        SlidesLayout layout = SlidesLayout.of(properties);
        return new SlideFrame(
                layout.number(properties, "slide-width", 664), layout.number(properties, "slide-height", 372));
    }
}
