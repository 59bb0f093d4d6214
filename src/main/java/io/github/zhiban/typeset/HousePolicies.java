package io.github.zhiban.typeset;

import io.github.zhiban.typeset.line.LinePolicy;
import io.github.zhiban.typeset.line.Squeeze;

/**
 * The rules of the house for lines.
 *
 * @param squeeze how wide full-width punctuation is (CLREQ 3.1.6)
 * @param autospace the gap between Han and Latin or digits in em, 0 to 0.25 (rule T14)
 * @param hanging whether {@code 、，。} at a line end hang outside the measure (rule T29)
 */
public record HousePolicies(Squeeze squeeze, double autospace, boolean hanging) {
    /** Full-width punctuation, quarter-em gaps, nothing hangs. */
    public static final HousePolicies DEFAULT = new HousePolicies(Squeeze.QUANJIAO, 0.25, false);

    /** A policy for a paragraph with these rules. */
    public LinePolicy apply(LinePolicy policy) {
        return policy.squeezed(squeeze).spaced(autospace).hung(hanging);
    }
}
