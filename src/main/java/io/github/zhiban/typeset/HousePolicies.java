package io.github.zhiban.typeset;

import io.github.zhiban.text.line.LinePolicy;
import io.github.zhiban.text.line.Squeeze;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of the house for lines.
 *
 * @param squeeze how wide full-width punctuation is (CLREQ 3.1.6)
 * @param autospace the gap between Han and Latin or digits in em, 0 to 0.25 (rule T14)
 * @param hanging whether {@code 、，。} at a line end hang outside the measure (rule T29)
 */
public record HousePolicies(Squeeze squeeze, double autospace, boolean hanging) {
    private static final Pattern EM = Pattern.compile("\\d*\\.?\\d+em");

    /** Full-width punctuation, quarter-em gaps, nothing hangs. */
    public static final HousePolicies DEFAULT = new HousePolicies(Squeeze.QUANJIAO, 0.25, false);

    /**
     * The rules that a style states: {@code squeeze} is {@code quanjiao}, {@code kaiming} or {@code banjiao};
     * {@code autospace} a length in em up to {@code 0.25em} or {@code none}; {@code hanging} is {@code stops} or
     * {@code none}. What is not stated or not understood is as in {@link #DEFAULT}.
     */
    public static HousePolicies of(Map<String, String> properties) {
        Squeeze squeeze = switch (properties.getOrDefault("squeeze", "").strip()) {
            case "kaiming" -> Squeeze.KAIMING;
            case "banjiao" -> Squeeze.BANJIAO;
            default -> DEFAULT.squeeze;
        };
        String gap = properties.getOrDefault("autospace", "").strip();
        double autospace = gap.equals("none")
                ? 0
                : EM.matcher(gap).matches()
                        ? Math.min(Double.parseDouble(gap.substring(0, gap.length() - 2)), DEFAULT.autospace)
                        : DEFAULT.autospace;
        return new HousePolicies(
                squeeze,
                autospace,
                properties.getOrDefault("hanging", "").strip().equals("stops"));
    }

    /** A policy for a paragraph with these rules. */
    public LinePolicy apply(LinePolicy policy) {
        return policy.squeezed(squeeze).spaced(autospace).hung(hanging);
    }
}
