package io.github.zhiban.edition.cover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a style says about the covers of books. Colours are 24-bit RGB.
 *
 * @param motifs what is drawn; the title tells which of several
 * @param ground the colour of the cover
 * @param ink the colour of the title
 * @param accent the colour of what is to catch the eye
 * @param shade the colour of the pattern
 * @param sans whether titles are without serifs
 */
public record CoverPolicy(List<Motif> motifs, int ground, int ink, int accent, int shade, boolean sans) {
    public CoverPolicy {
        motifs = List.copyOf(motifs);
    }

    /** The pictures there are. */
    public enum Motif {
        /** Hills below a sun. */
        HILLS,
        /** Waves of concentric arcs, as on old textiles. */
        WAVES,
        /** Rings that spread from a drop. */
        RINGS,
        /** A field of tiles with quarter circles. */
        TILES,
        /** A thread-bound book with a title slip; lines are vertical. */
        SLIP
    }

    /** The policy of a {@code style.properties} that has been checked. */
    public static CoverPolicy of(Map<String, String> properties) {
        return new CoverPolicy(
                Arrays.stream(properties.getOrDefault("cover-motif", "hills").split(",", -1))
                        .map(motif -> Motif.valueOf(motif.strip().toUpperCase(Locale.ROOT)))
                        .toList(),
                colour(properties, "cover-ground", "#f7f1e3"),
                colour(properties, "cover-ink", "#201810"),
                colour(properties, "cover-accent", "#b3372a"),
                colour(properties, "cover-shade", "#3d5554"),
                "sans".equals(properties.get("cover-type")));
    }

    private static int colour(Map<String, String> properties, String key, String otherwise) {
        return Integer.decode(properties.getOrDefault(key, otherwise)) & 0xFFFFFF;
    }
}
