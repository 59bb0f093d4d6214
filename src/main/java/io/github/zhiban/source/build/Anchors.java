package io.github.zhiban.source.build;

import io.github.zhiban.source.select.Query;
import io.github.zhiban.text.PercentEncoding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The link targets of an article, known before it is read: which elements links point to, and the ids that these get. A
 * target in a heading is the heading.
 */
final class Anchors {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Query LINKS = Query.of("a[href^=#]");

    private final Slugs slugs;
    private final Map<String, String> idByName = new HashMap<>();
    private final IdentityHashMap<Element, String> idByElement = new IdentityHashMap<>();

    /** @param fragments names that links in other articles may point to */
    Anchors(List<Element> bodies, Slugs slugs, Set<String> fragments) {
        this.slugs = slugs;
        Set<String> wanted = new HashSet<>(fragments);
        for (Element body : bodies) {
            LINKS.all(body)
                    .forEach(link ->
                            wanted.add(PercentEncoding.decoded(link.attr("href").substring(1))));
        }
        wanted.remove("");
        if (!wanted.isEmpty()) {
            bodies.forEach(body -> body.traverse((node, depth) -> {
                if (node instanceof Element element) {
                    register(element, element.id(), wanted);
                    register(element, element.attr("name"), wanted);
                }
            }));
            HeadingNames headings = HeadingNames.of(bodies);
            wanted.stream()
                    .filter(name -> !idByName.containsKey(name))
                    .sorted()
                    .forEach(
                            name -> headings.find(name).ifPresent(heading -> idByName.put(name, idOfHeading(heading))));
        }
    }

    /** The ids of what links point to, by the names that links use. */
    Map<String, String> ids() {
        return Map.copyOf(idByName);
    }

    private String idOfHeading(Element heading) {
        return idByElement.computeIfAbsent(heading, h -> slugs.unique("sec", h.text()));
    }

    private void register(Element element, String name, Set<String> wanted) {
        String decoded = name.isEmpty() ? name : PercentEncoding.decoded(name);
        if (!wanted.contains(decoded) || idByName.containsKey(decoded)) {
            return;
        }
        Element heading = headingOf(element);
        String id = heading == null
                ? idByElement.computeIfAbsent(element, e -> slugs.unique("at", decoded))
                : idOfHeading(heading);
        idByName.put(decoded, id);
    }

    private static @org.jspecify.annotations.Nullable Element headingOf(Element element) {
        Element e = element;
        for (int levels = 0; e != null && levels < 4; levels++, e = e.parent()) {
            if (HEADINGS.contains(e.normalName())) {
                return e;
            }
        }
        return null;
    }

    /** The id of what {@code #fragment} points to; empty when nothing has that name. */
    Optional<String> target(String fragment) {
        return Optional.ofNullable(idByName.get(PercentEncoding.decoded(fragment)));
    }

    /** The id of an element that links point to. */
    Optional<String> idOf(Element element) {
        return Optional.ofNullable(idByElement.get(element));
    }

    /** The id of a heading: what links call it, else one made of its text. */
    String headingId(Element heading, String text) {
        String id = idByElement.get(heading);
        return id == null ? slugs.unique("sec", text) : id;
    }
}
