package io.github.zhiban.source.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds headings by the names that generators of pages make of their texts. Markdown names no headings: GitHub,
 * VuePress, docsify and Hugo lower the letters, drop marks and put hyphens for blanks, each a little differently. What
 * all of them keep are letters and digits, in their order; so these are compared. Of equal headings the second is
 * called {@code name-1}.
 */
final class HeadingNames {
    private static final Pattern COUNTED = Pattern.compile("^(.+?)[-_](\\d{1,3})$");

    private final Map<String, List<Element>> headings = new HashMap<>();

    private HeadingNames() {}

    /** The headings of an article. */
    static HeadingNames of(List<Element> bodies) {
        HeadingNames names = new HeadingNames();
        for (Element body : bodies) {
            body.select("h1, h2, h3, h4, h5, h6")
                    .forEach(heading -> names.headings
                            .computeIfAbsent(plain(heading.text()), text -> new ArrayList<>())
                            .add(heading));
        }
        return names;
    }

    /** The heading with a name. */
    Optional<Element> find(String name) {
        List<Element> same = headings.get(plain(name));
        if (same != null && !plain(name).isEmpty()) {
            return Optional.of(same.getFirst());
        }
        Matcher counted = COUNTED.matcher(name);
        if (!counted.matches()) {
            return Optional.empty();
        }
        List<Element> several = headings.getOrDefault(plain(counted.group(1)), List.of());
        int number = Integer.parseInt(counted.group(2));
        return number < several.size() ? Optional.of(several.get(number)) : Optional.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
