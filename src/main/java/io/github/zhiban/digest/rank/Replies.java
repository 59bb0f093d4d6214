package io.github.zhiban.digest.rank;

import java.util.regex.Pattern;

/** Answers that say no more than yes or no: what follows says something else without them. */
final class Replies {
    private static final Pattern BARE = Pattern.compile(
            "^\\s*(?:(?:答案?|回答)\\s*[：:])?\\s*(?:(?:是|对)的?|确实|当然|没错|不[，,]?|不是的?|不会的?|不能|不可以|不行|不可能|没有|可以的?|能|会|否|yes|no)"
                    + "(?:[，,！!]?\\s*(?:的确(?:如此|是)|(?:这|那)?(?:的确|确实)?是?不?(?:可能|可以|正确|必须)的?))?\\s*[。！!，,.]?\\s*$");

    private Replies() {}

    /** Whether a folded sentence is one. */
    static boolean isBare(String folded) {
        return BARE.matcher(folded).matches();
    }
}
