package io.github.zhiban.source.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A list of CSS selectors, parsed once. Each is filed under something that what it matches must have, so that an
 * element is held against the few that can match it, as browsers do it. Lists of matches are made before they are
 * handed out: what is in them may be replaced while one goes through them. Immutable.
 */
public final class Query {
    /** Matches nothing. */
    public static final Query NONE = new Query("");

    private final List<Choice> choices;
    private final Map<String, List<Choice>> byTag = new HashMap<>();
    private final Map<String, List<Choice>> byClass = new HashMap<>();
    private final Map<String, List<Choice>> byId = new HashMap<>();
    private final List<Filed> byAttribute = new ArrayList<>();
    private final List<Choice> anywhere = new ArrayList<>();

    private Query(String selectors) {
        this.choices = Choice.parse(selectors);
        for (Choice choice : choices) {
            Needs needs = choice.needs();
            if (!needs.ids().isEmpty()) {
                file(choice, byId, needs.ids().getFirst());
            } else if (!needs.classes().isEmpty()) {
                file(choice, byClass, needs.classes().getFirst());
            } else if (!needs.attributes().isEmpty()) {
                file(choice, needs.attributes().getFirst());
            } else if (!needs.tag().isEmpty()) {
                file(choice, byTag, needs.tag());
            } else {
                anywhere.add(choice);
            }
        }
    }

    private record Filed(String attribute, List<Choice> choices) {}

    private void file(Choice choice, String attribute) {
        for (Filed filed : byAttribute) {
            if (filed.attribute().equals(attribute)) {
                filed.choices().add(choice);
                return;
            }
        }
        byAttribute.add(new Filed(attribute, new ArrayList<>(List.of(choice))));
    }

    private static void file(Choice choice, Map<String, List<Choice>> files, String name) {
        files.computeIfAbsent(name, key -> new ArrayList<>()).add(choice);
    }

    /** A list of selectors, with commas between them; an empty one matches nothing. */
    public static Query of(String selectors) {
        return new Query(selectors);
    }

    /** Whether a text is a list of selectors. */
    public static boolean isOne(String text) {
        try {
            return !new Query(text).choices.isEmpty();
        } catch (IllegalArgumentException | IllegalStateException invalid) {
            return false;
        }
    }

    /** Whether some selector can match an element of a tree with these names. */
    public boolean mayMatch(Vocabulary names) {
        for (Choice choice : choices) {
            if (choice.needs().mayBeMet(names)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element matches. */
    public boolean matches(Element element) {
        return matches(element, new Pass(element.root()));
    }

    /** All matching elements of a tree of which the names are known. */
    public List<Element> all(Element root, Vocabulary names) {
        return mayMatch(names) ? all(root) : List.of();
    }

    /** The outermost matches below the root of a tree of which the names are known. */
    public List<Element> outermost(Element root, Vocabulary names) {
        return mayMatch(names) ? outermost(root) : List.of();
    }

    /** The first match in a tree of which the names are known; {@code null} where there is none. */
    public @Nullable Element first(Element root, Vocabulary names) {
        return mayMatch(names) ? first(root) : null;
    }

    /** All matching elements in document order, the root among them. */
    public List<Element> all(Element root) {
        List<Element> found = new ArrayList<>();
        Pass pass = new Pass(root);
        for (Node node = root; node != null; node = Walk.next(node, root)) {
            if (node instanceof Element element && matches(element, pass)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The matching elements below the root that are not inside another match, in document order. */
    public List<Element> outermost(Element root) {
        List<Element> found = new ArrayList<>();
        Pass pass = new Pass(root);
        Node node = Walk.next(root, root);
        while (node != null) {
            if (node instanceof Element element && matches(element, pass)) {
                found.add(element);
                node = Walk.after(node, root);
            } else {
                node = Walk.next(node, root);
            }
        }
        return found;
    }

    /** The first match, be it the root; {@code null} where there is none. */
    public @Nullable Element first(Element root) {
        Pass pass = new Pass(root);
        for (Node node = root; node != null; node = Walk.next(node, root)) {
            if (node instanceof Element element && matches(element, pass)) {
                return element;
            }
        }
        return null;
    }

    /** Whether the element or something below it matches. */
    public boolean in(Element root) {
        return first(root) != null;
    }

    /** The innermost match among an element and what is around it; {@code null} where there is none. */
    public @Nullable Element closest(Element element) {
        Pass pass = new Pass(element.root());
        for (Element at = element; at != null; at = at.parent()) {
            if (matches(at, pass)) {
                return at;
            }
        }
        return null;
    }

    private boolean matches(Element element, Pass pass) {
        if (!byTag.isEmpty() && any(byTag.get(element.normalName()), element, pass)) {
            return true;
        }
        return (element.attributesSize() > 0 && matchesByAttributes(element, pass))
                || (!anywhere.isEmpty() && any(anywhere, element, pass));
    }

    private boolean matchesByAttributes(Element element, Pass pass) {
        if (!byClass.isEmpty() && matchesByClass(element.attr("class"), element, pass)) {
            return true;
        }
        if (!byId.isEmpty() && any(byId.get(element.id().toLowerCase(Locale.ROOT)), element, pass)) {
            return true;
        }
        for (Filed filed : byAttribute) {
            if (element.hasAttr(filed.attribute()) && any(filed.choices(), element, pass)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesByClass(String classes, Element element, Pass pass) {
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            if (i == classes.length() || Character.isWhitespace(classes.charAt(i))) {
                String name = i > start ? classes.substring(start, i).toLowerCase(Locale.ROOT) : "";
                if (i > start && any(byClass.get(name), element, pass)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean any(@Nullable List<Choice> choices, Element element, Pass pass) {
        if (choices != null) {
            for (Choice choice : choices) {
                if (pass.matches(choice, element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One walk over a tree that stays as it is. */
    private static final class Pass {
        private final Element root;
        /** Choices that saw something in this walk. */
        private final List<Choice> remembering = new ArrayList<>(0);

        Pass(Element root) {
            this.root = root;
        }

        boolean matches(Choice choice, Element element) {
            if (choice.certain()) {
                return true;
            }
            if (choice.structural() && !remembering.contains(choice)) {
                // What it remembers is of another walk.
                choice.forget();
                remembering.add(choice);
            }
            return choice.evaluator().matches(root, element);
        }
    }
}
