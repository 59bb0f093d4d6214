package io.github.zhiban.source.select;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The tags, classes, ids and attributes that occur below an element, gathered in one walk: what a selector asks for and
 * is not among them, it need not look for. Used by one thread.
 */
public final class Vocabulary {
    /** Attributes whose values selectors look into. */
    private static final Set<String> VALUED = Set.of("class", "style", "href", "id");
    /** Longer values are not kept; anything may be in them. */
    private static final int LONGEST = 400;

    private final Set<String> tags = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> attributes = new HashSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    private Vocabulary() {}

    /** No names; some are to be added. */
    public static Vocabulary none() {
        return new Vocabulary();
    }

    /** The names of an element and of all below it. */
    public static Vocabulary of(Element root) {
        Vocabulary names = new Vocabulary();
        names.add(root);
        return names;
    }

    /** Adds those of an element and of all below it. */
    public void add(Element root) {
        for (Node node = root; node != null; node = Walk.next(node, root)) {
            if (node instanceof Element element) {
                tags.add(element.normalName());
                if (element.attributesSize() > 0) {
                    element.attributes().forEach(this::add);
                }
            }
        }
    }

    /**
     * Adds tags, classes (after a full stop) and attributes (in brackets) that come into the tree after it was walked
     * over.
     */
    public void add(Set<String> made) {
        for (String name : made) {
            if (name.startsWith(".")) {
                classes.add(name.substring(1));
                addAttribute("class");
            } else if (name.startsWith("[")) {
                addAttribute(name.substring(1, name.length() - 1));
            } else {
                tags.add(name);
            }
        }
    }

    private void addAttribute(String key) {
        attributes.add(key);
        unknown.add(key);
    }

    /** What occurs among other names and not among these, written as for {@link #add(Set)}. */
    public Set<String> missing(Vocabulary others) {
        Set<String> missing = new TreeSet<>();
        others.tags.stream().filter(name -> !tags.contains(name)).forEach(missing::add);
        others.classes.stream().filter(name -> !classes.contains(name)).forEach(name -> missing.add("." + name));
        others.attributes.stream()
                .filter(name -> !attributes.contains(name))
                .forEach(name -> missing.add("[" + name + "]"));
        return missing;
    }

    private void add(Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        attributes.add(key);
        if (!VALUED.contains(key)) {
            return;
        }
        String value = attribute.getValue();
        if (value.length() > LONGEST) {
            unknown.add(key);
        }
        if (key.equals("class") || value.length() <= LONGEST) {
            if (values.computeIfAbsent(key, name -> new LinkedHashSet<>()).add(value)) {
                joined.remove(key);
                if (key.equals("class")) {
                    Walk.words(value, word -> classes.add(word.toLowerCase(Locale.ROOT)));
                } else if (key.equals("id")) {
                    ids.add(value.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    boolean hasTag(String tag) {
        return tags.contains(tag);
    }

    boolean hasClass(String name) {
        return classes.contains(name);
    }

    boolean hasId(String id) {
        return ids.contains(id) || unknown.contains("id");
    }

    boolean hasAttribute(String key) {
        return attributes.contains(key);
    }

    /** Whether some value of an attribute may hold a text, in lower case. */
    boolean mayHold(String key, String text) {
        if (!VALUED.contains(key) || unknown.contains(key)) {
            return hasAttribute(key);
        }
        return joined.computeIfAbsent(
                        key,
                        name -> String.join("\n", values.getOrDefault(name, Set.of()))
                                .toLowerCase(Locale.ROOT))
                .contains(text);
    }
}
