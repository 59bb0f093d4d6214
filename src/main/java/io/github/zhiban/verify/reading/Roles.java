package io.github.zhiban.verify.reading;

/** What the standard structure types mean (ISO 32000-1, 14.8.4). */
public final class Roles {
    private Roles() {}

    /** Whether an element of this type is a part of a line. */
    public static boolean isInline(String role) {
        return switch (role) {
            case "Span",
                    "Link",
                    "Reference",
                    "Quote",
                    "Em",
                    "Strong",
                    "Ruby",
                    "RB",
                    "RT",
                    "RP",
                    "Formula",
                    "Annot",
                    "Code" -> true;
            default -> false;
        };
    }

    /** The rank of a heading; 0 for everything else. */
    public static int headingRank(String role) {
        return role.matches("H[1-6]") ? role.charAt(1) - '0' : 0;
    }
}
