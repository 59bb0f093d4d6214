package io.github.zhiban.edition.cover;

import io.github.zhiban.edition.cover.CoverPolicy.Motif;
import io.github.zhiban.edition.cover.Lettering.TypeStyle;

/**
 * How one cover looks. Colours are 24-bit RGB.
 *
 * @param motif what is drawn
 * @param ground the colour of the cover
 * @param ink the colour of the title
 * @param accent the colour of what is to catch the eye
 * @param shade the colour of the pattern
 */
record CoverDesign(Motif motif, int ground, int ink, int accent, int shade, TypeStyle title, TypeStyle subtitle) {

    /** The design of the cover of one book. */
    static CoverDesign of(CoverPolicy policy, String title) {
        int motif = new SeededRandom("motif of " + title).next(policy.motifs().size());
        return new CoverDesign(
                policy.motifs().get(motif),
                policy.ground(),
                policy.ink(),
                policy.accent(),
                policy.shade(),
                policy.sans() ? TypeStyle.SANS : TypeStyle.SERIF,
                policy.sans() ? TypeStyle.QUIET : TypeStyle.KAI);
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
}
