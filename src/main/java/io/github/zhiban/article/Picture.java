package io.github.zhiban.article;

/**
 * A reference to a picture; its bytes are found by the workspace.
 *
 * @param address as the export gives it: absolute, relative to the source file, or a {@code data:} URI
 * @param alt what the picture shows, for those who cannot see it; empty when the author gave none
 * @param width the width the author asked for, in CSS pixels; 0 when none
 * @param height the height the author asked for, in CSS pixels; 0 when none
 */
public record Picture(String address, String alt, int width, int height) {
    private static final int LONGEST = 60;

    /** The address as people can read it: of a picture that is its own address, only what kind it is. */
    public String shortAddress() {
        if (!address.startsWith("data:") || address.length() <= LONGEST) {
            return address;
        }
        int comma = address.indexOf(',');
        return address.substring(0, Math.min(comma < 0 ? LONGEST : comma, LONGEST)) + "…";
    }
}
