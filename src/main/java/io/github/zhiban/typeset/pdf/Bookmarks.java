package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Boxes;
import io.github.zhiban.typeset.layout.Galley;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * The bookmarks: one for every heading, nested like them, the first level open. The title of the document, its only
 * {@code h1}, is none, for the window shows it already; nor is what stands over the contents.
 */
final class Bookmarks {
    private record Heading(int level, Element element, Box box) {}

    /** A bookmark and those below it. */
    private record Entry(Dictionary dictionary, List<Entry> below) {}

    private final ObjectFile file;

    private Bookmarks(ObjectFile file) {
        this.file = file;
    }

    /** Writes the bookmarks; empty when there are none. */
    static Optional<Reference> write(Galley galley, TaggedContent tags, Destinations destinations, ObjectFile file) {
        List<Heading> headings = new ArrayList<>();
        collect(galley.root(), tags, headings);
        if (headings.stream().filter(heading -> heading.level == 1).count() == 1) {
            headings.removeIf(heading -> heading.level == 1);
        }
        Entry outline = new Entry(Dictionary.ofType("Outlines"), nested(headings, destinations));
        if (outline.below.isEmpty()) {
            return Optional.empty();
        }
        Reference root = file.reserve();
        new Bookmarks(file).write(outline, root, outline.below.size());
        return Optional.of(root);
    }

    private static List<Entry> nested(List<Heading> headings, Destinations destinations) {
        List<Entry> first = new ArrayList<>();
        Deque<List<Entry>> parents = new ArrayDeque<>(List.of(first));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Heading heading : headings) {
            while (levels.element() >= heading.level) {
                levels.pop();
                parents.pop();
            }
            Entry entry = new Entry(new Dictionary().text("Title", Dom.bareText(heading.element)), new ArrayList<>());
            ObjectArray destination = destinations.of(heading.box);
            if (destination != null) {
                entry.dictionary.put("Dest", destination);
            }
            parents.element().add(entry);
            parents.push(entry.below);
            levels.push(heading.level);
        }
        return first;
    }

    /**
     * Writes an entry with those below it (ISO 32000-1, 12.3.3).
     *
     * @param count how many entries are seen below it; negative when it is closed
     */
    private void write(Entry entry, Reference own, int count) {
        List<Reference> kids = entry.below.stream().map(kid -> file.reserve()).toList();
        for (int i = 0; i < kids.size(); i++) {
            Entry kid = entry.below.get(i);
            kid.dictionary.put("Parent", own);
            if (i > 0) {
                kid.dictionary.put("Prev", kids.get(i - 1));
            }
            if (i + 1 < kids.size()) {
                kid.dictionary.put("Next", kids.get(i + 1));
            }
            write(kid, kids.get(i), -kid.below.size());
        }
        if (!kids.isEmpty()) {
            entry.dictionary
                    .put("First", kids.getFirst())
                    .put("Last", kids.getLast())
                    .integer("Count", count);
        }
        file.write(own, entry.dictionary);
    }

    private static void collect(Box box, TaggedContent tags, List<Heading> headings) {
        Element element = box.getElement();
        if (box instanceof BlockBox && element != null && element.getNodeName().matches("h[1-6]")) {
            boolean repeated = !headings.isEmpty() && headings.getLast().element.equals(element);
            if (!repeated && !tags.isFurniture(element) && !Dom.within(element, Bookmarks::isContents)) {
                headings.add(new Heading(element.getNodeName().charAt(1) - '0', element, box));
            }
            return;
        }
        for (Box child : Boxes.inside(box)) {
            collect(child, tags, headings);
        }
    }

    private static boolean isContents(Element element) {
        return element.getNodeName().equals("nav");
    }
}
