package io.github.zhiban.edition;

import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.util.List;
import java.util.Map;

/**
 * A layout: three sheets over a shared base, and the house policies.
 *
 * @param name the name of its folder
 * @param handout sheets of the handout in cascade order
 * @param slides sheets of the slide summary in cascade order, those of its {@link SlidesLayout} last
 * @param ebook sheets of the EPUB in cascade order
 * @param pictures what the sheets of the pages refer to, by address
 * @param policies what its {@code style.properties} says, the base's below the style's own
 * @param fragments templates in the place of those that ship, by their names
 */
public record Style(
        String name,
        List<StyleSheet> handout,
        List<StyleSheet> slides,
        List<StyleSheet> ebook,
        StylePolicies policies,
        List<PictureFile> pictures,
        Map<String, String> fragments) {
    public Style {
        handout = List.copyOf(handout);
        slides = List.copyOf(slides);
        ebook = List.copyOf(ebook);
        pictures = List.copyOf(pictures);
        fragments = Map.copyOf(fragments);
    }

    /** The same layout for books on Kindle. */
    public Style forKindle() {
        return new Style(name, handout, slides, ebook, policies.forKindle(), pictures, fragments);
    }
}
