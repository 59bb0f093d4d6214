package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.cover.Lettering.TypeStyle;
import java.util.Map;

/**
 * What a style says about its cover, in {@code style.properties}. Colours are 24-bit RGB.
 *
 * @param motif what is drawn
 * @param ground the colour of the cover
 * @param ink the colour of the title
 * @param accent the colour of what is to catch the eye
 * @param shade the colour of the pattern
 */
record CoverDesign(Motif motif, int ground, int ink, int accent, int shade, TypeStyle title, TypeStyle subtitle) {

    /** The pictures there are. */
    enum Motif {
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

    /**
     * The design of a style. Where it names several motifs, the title tells which one a book has.
     */
    static CoverDesign of(Map<String, String> properties, String title) {
        String[] motifs = properties.getOrDefault("cover-motif", "hills").split(",", -1);
        String motif = motifs[new SeededRandom("motif of " + title).next(motifs.length)].strip();
        boolean sans = "sans".equals(properties.get("cover-type"));
        return new CoverDesign(
                switch (motif) {
                    case "tiles" -> Motif.TILES;
                    case "slip" -> Motif.SLIP;
                    case "waves" -> Motif.WAVES;
                    case "rings" -> Motif.RINGS;
                    default -> Motif.HILLS;
                },
                color(properties, "cover-ground", "#f7f1e3"),
                color(properties, "cover-ink", "#201810"),
                color(properties, "cover-accent", "#b3372a"),
                color(properties, "cover-shade", "#3d5554"),
                sans ? TypeStyle.SANS : TypeStyle.SERIF,
                sans ? TypeStyle.QUIET : TypeStyle.KAI);
    }

    /** A colour between two others. */
    static int between(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    private static int color(Map<String, String> properties, String key, String otherwise) {
        return Integer.decode(properties.getOrDefault(key, otherwise)) & 0xFFFFFF;
    }
}
