package io.github.zhiban.source.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The words in an element's class and id: {@code post_comment}, {@code shareBox} and {@code side-bar2} are two words
 * each.
 */
final class ClassNames {
    private static final int MOST = 4;

    private ClassNames() {}

    /** One list of lower-case words for the id, for the name in tests and for each class, without digits. */
    static List<List<String>> of(Element element) {
        List<List<String>> names = new ArrayList<>();
        String classes = element.className();
        if (!classes.isEmpty()) {
            for (String name : classes.split("\\s+", -1)) {
                add(name, names);
            }
        }
        add(element.id(), names);
        add(element.attr("data-testid"), names);
        return names;
    }

    private static void add(String name, List<List<String>> names) {
        if (!name.isEmpty() && name.length() <= 120) {
            List<String> words = words(name);
            // What has more words is no name but the text of a heading, made into an id.
            if (!words.isEmpty() && words.size() <= MOST) {
                names.add(words);
            }
        }
    }

    /** The words of one name; a change from lower to upper case begins a word, as does anything that is no letter. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean letter = Character.isLetter(c);
            boolean hump = letter
                    && start >= 0
                    && Character.isUpperCase(c)
                    && (Character.isLowerCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)) && i - start > 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
