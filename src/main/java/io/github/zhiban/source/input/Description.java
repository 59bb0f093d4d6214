package io.github.zhiban.source.input;

import io.github.zhiban.text.Marks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Platforms cut descriptions at a number of characters: one that breaks off is completed from the article, else
 * shortened.
 */
final class Description {
    private static final String END = Marks.ENDS + Marks.LATIN_ENDS + "…";
    private static final Pattern WHOLE = Pattern.compile("(?s).*[" + END + ".][”’」』）)\\]】》\"']*");
    private static final Pattern WHOLE_SENTENCES = Pattern.compile("(?s).*[。！？!?][”’」』）)】》\"']*");
    private static final Pattern CUT = Pattern.compile("\\s*(?:\\.{2,}|…+)$");
    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|`");
    /** More characters than this nobody needs to add to complete a sentence. */
    private static final int LONGEST_REST = 160;
    /** A shorter fragment may be anywhere in the article by chance. */
    private static final int SHORTEST_FRAGMENT = 8;

    private Description() {}

    /** A description in whole sentences, or one that never was a sentence; {@code null} where too little is left. */
    static @Nullable String whole(@Nullable String description, String prose) {
        if (description == null) {
            return null;
        }
        String plain = MARKDOWN.matcher(description).replaceAll("");
        String text = CUT.matcher(plain).replaceFirst("");
        boolean cut = text.length() < plain.length();
        if (text.isEmpty() || (!cut && WHOLE.matcher(text).matches())) {
            return text.isEmpty() ? null : text;
        }
        String rest = rest(text, prose);
        if (rest != null) {
            return text + rest;
        }
        Matcher sentences = WHOLE_SENTENCES.matcher(text);
        if (sentences.lookingAt()) {
            return sentences.group().strip();
        }
        return cut || opensMoreThanItCloses(text) ? null : text;
    }

    /**
     * What completes the sentence that a text breaks off in, empty when the paragraph or cell ends there; {@code null}
     * when unknown.
     */
    private static @Nullable String rest(String text, String prose) {
        int sentence = 0;
        for (int i = 0; i < text.length(); i++) {
            sentence = END.indexOf(text.charAt(i)) >= 0 ? i + 1 : sentence;
        }
        String fragment = withoutSpaces(text.substring(sentence));
        if (fragment.length() < SHORTEST_FRAGMENT) {
            fragment = withoutSpaces(text);
        }
        int after = fragment.length() < SHORTEST_FRAGMENT ? -1 : endOf(fragment, prose);
        if (after < 0) {
            return null;
        }
        for (int i = after; i < prose.length() && i - after <= LONGEST_REST; i++) {
            char c = prose.charAt(i);
            if (c == '\n' || c == '\t') {
                return prose.substring(after, i);
            }
            if (END.indexOf(c) >= 0) {
                return prose.substring(after, i + 1);
            }
        }
        return null;
    }

    /** Behind the first place where a text says something, spaces aside; -1 where it does not. */
    private static int endOf(String fragment, String prose) {
        StringBuilder dense = new StringBuilder(prose.length());
        int[] ends = new int[prose.length()];
        for (int i = 0; i < prose.length(); i++) {
            if (!Character.isWhitespace(prose.charAt(i))) {
                ends[dense.length()] = i + 1;
                dense.append(prose.charAt(i));
            }
        }
        int at = dense.indexOf(fragment);
        return at < 0 ? -1 : ends[at + fragment.length() - 1];
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static boolean opensMoreThanItCloses(String text) {
        return text.chars().filter(c -> Marks.OPENING.indexOf(c) >= 0).count()
                > text.chars().filter(c -> Marks.CLOSING.indexOf(c) >= 0).count();
    }
}
