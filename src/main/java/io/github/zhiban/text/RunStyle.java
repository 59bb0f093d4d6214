package io.github.zhiban.text;

/**
 * How a run of characters is set.
 *
 * @param em the font size in points, above 0
 * @param kind what the run is
 * @param hyphen the advance of the run's hyphen in points; 0 forbids hyphenation, also at soft hyphens
 */
public record RunStyle(double em, RunKind kind, double hyphen) {
    public RunStyle {
        if (!(em > 0) || !(hyphen >= 0)) {
            throw new IllegalArgumentException("em " + em + ", hyphen " + hyphen);
        }
    }

    /** Ordinary text that may be hyphenated. */
    public static RunStyle prose(double em, double hyphen) {
        return new RunStyle(em, RunKind.PROSE, hyphen);
    }

    /** Text of a kind, never hyphenated. */
    public static RunStyle of(double em, RunKind kind) {
        return new RunStyle(em, kind, 0);
    }
}
