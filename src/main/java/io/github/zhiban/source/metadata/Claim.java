package io.github.zhiban.source.metadata;

/**
 * One thing that a page says about its article.
 *
 * @param value as the page writes it
 * @param source where it says so: {@code JSON-LD}, {@code og:title}, {@code 发布时间}
 * @param confidence from 0 to 1
 */
public record Claim(String value, String source, double confidence) {
    private static final double CERTAIN = 0.97;

    /** What stands where nothing else can. */
    public static Claim certain(String value, String source) {
        return new Claim(value, source, CERTAIN);
    }
}
