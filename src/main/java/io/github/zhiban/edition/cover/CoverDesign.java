package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.cover.Outlines.Voice;
import java.awt.Color;
import java.util.Map;

/**
 * What a style says about its cover, in {@code style.properties}. Colours are rounded to steps of 8 a channel, so that a cover
 * needs few of them (see {@link PngWriter}).
 *
 * @param ground the colour of the cover
 * @param ink the colour of the title
 * @param accent the colour of the band and the rule
 * @param shade the colour of the large character, close to that of the ground
 */
record CoverDesign(Color ground, Color ink, Color accent, Color shade, Voice title, Voice byline) {

    static CoverDesign of(Map<String, String> properties) {
        boolean serif = !"sans".equals(properties.get("cover-type"));
        return new CoverDesign(
                color(properties, "cover-ground", "#f8f0e0"),
                color(properties, "cover-ink", "#201810"),
                color(properties, "cover-accent", "#882820"),
                color(properties, "cover-shade", "#f0e0c8"),
                serif ? Voice.SERIF : Voice.SANS,
                serif ? Voice.KAI : Voice.QUIET);
    }

    private static Color color(Map<String, String> properties, String key, String otherwise) {
        return new Color(PngWriter.step(
                Color.decode(properties.getOrDefault(key, otherwise)).getRGB()));
    }
}
