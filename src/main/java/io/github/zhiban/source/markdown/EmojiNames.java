package io.github.zhiban.source.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Emoji by name between colons, {@code :rocket:}, as GitHub and the editors of many sites have them: the names in
 * {@code emoji.txt}, and those that Unicode gives to its emoji. Other words between colons are text.
 */
final class EmojiNames {
    private static final String RESOURCE = "/io/github/zhiban/source/emoji.txt";
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w:/]):(?<name>[+-]?[a-z0-9][a-z0-9_]{0,39}):(?![\\w:/])");

    private EmojiNames() {}

    /** The text with emoji in place of their names. */
    static String replacedIn(String markdown) {
        int colon = markdown.indexOf(':');
        if (colon < 0 || colon == markdown.lastIndexOf(':')) {
            return markdown;
        }
        return NAME.matcher(markdown).replaceAll(name -> Matcher.quoteReplacement(emoji(name)));
    }

    private static String emoji(MatchResult match) {
        String name = match.group(1);
        String listed = Listed.NAMES.get(name);
        return listed != null ? listed : named(name, match.group());
    }

    /** Unicode's own name, in lower case with low lines for spaces. */
    private static String named(String name, String otherwise) {
        try {
            int c = Character.codePointOf(name.replace('_', ' ').toUpperCase(Locale.ROOT));
            return Character.isEmojiPresentation(c) ? Character.toString(c) : otherwise;
        } catch (IllegalArgumentException noCharacter) {
            return otherwise;
        }
    }

    /** Read when the first name is met. */
    private static final class Listed {
        static final Map<String, String> NAMES = read();

        private Listed() {}

        private static Map<String, String> read() {
            try (InputStream resource =
                    Objects.requireNonNull(EmojiNames.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split(" ", 2))
                        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
