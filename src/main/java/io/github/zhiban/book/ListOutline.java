package io.github.zhiban.book;

import io.github.zhiban.book.BookOutline.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an order that is written as lists of links in Markdown: {@code SUMMARY.md} of mdBook, GitBook and HonKit,
 * {@code _sidebar.md} of docsify. Items below others are deeper; items without a link, and headings between lists, are
 * parts.
 */
public final class ListOutline {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^([ \\t]*)(?:[-*+]|\\d{1,4}[.)])\\s+(.+)$");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])++)\\]"
            + "\\(\\s*(?:<([^<>]*)>|([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)?))(?:\\s+[\"'(][^)]*)?\\s*\\)");
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:table of )?contents|summary|toc|sidebar|目\\s*[录錄次]|总?大?纲|总?目录|章节目录");
    private static final Pattern MARKS = Pattern.compile("[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#(?!/)).*");
    private static final int TAB = 4;

    private final String folder;
    private final Node root = new Node(-1, null, null);
    private Node part = root;
    private @Nullable String title;

    private ListOutline(String folder) {
        this.folder = folder;
    }

    /**
     * The order.
     *
     * @param folder that the addresses start from, with a slash at its end; empty for that of the book
     */
    public static BookOutline read(String markdown, String folder) {
        ListOutline outline = new ListOutline(folder);
        outline.lines(markdown);
        return new BookOutline(outline.title, outline.root.entries());
    }

    private void lines(String markdown) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        boolean first = true;
        for (String line : markdown.replace("\uFEFF", "").split("\\R", -1)) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.matches()) {
                heading(heading.group(1), first);
                open = new ArrayDeque<>(List.of(part));
            } else if (item.matches()) {
                int indent = width(item.group(1));
                while (open.size() > 1 && open.element().indent() >= indent) {
                    open.pop();
                }
                Node node = node(indent, item.group(2));
                if (node != null) {
                    open.element().children().add(node);
                    open.push(node);
                }
            } else if (line.strip().startsWith("[")
                    && LINK.matcher(line.strip()).lookingAt()) {
                Node node = node(0, line.strip());
                if (node != null) {
                    part.children().add(node);
                }
            }
            first &= line.isBlank();
        }
    }

    /** The first heading names the book or says that this is its contents; others begin parts. */
    private void heading(String text, boolean first) {
        String plain = plain(text);
        if (CONTENTS.matcher(plain).matches()) {
            part = root;
        } else if (first) {
            title = plain;
        } else {
            Matcher link = LINK.matcher(text);
            part = link.find() ? node(-1, link) : new Node(-1, plain, null);
            root.children().add(part);
        }
    }

    /** {@code null} for what leads out of the book. */
    private @Nullable Node node(int indent, String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            String plain = plain(text);
            return plain.isEmpty() ? null : new Node(indent, plain, null);
        }
        Node node = node(indent, link);
        return node.place() == null && node.elsewhere() ? null : node;
    }

    private Node node(int indent, Matcher link) {
        String address = link.group(2) == null ? link.group(3) : link.group(2);
        String name = plain(link.group(1));
        if (ELSEWHERE.matcher(address).matches()) {
            return new Node(indent, name, null, true, new ArrayList<>());
        }
        String path = address.replaceFirst("^#?/", "/").replaceFirst("[?#].*$", "");
        boolean home = path.equals("/") || path.isEmpty();
        return new Node(
                indent,
                name,
                address.isEmpty() ? null : home ? folder + "README" : folder + path.replaceFirst("^/", ""));
    }

    private static String plain(String text) {
        Matcher link = LINK.matcher(text);
        String words = link.find() ? link.replaceAll("$1") : text;
        return MARKS.matcher(words.replaceAll("<[^<>]{0,200}>", ""))
                .replaceAll("")
                .strip();
    }

    private static int width(String indent) {
        return indent.chars().map(c -> c == '\t' ? TAB : 1).sum();
    }

    private record Node(
            int indent, @Nullable String title, @Nullable String place, boolean elsewhere, List<Node> children) {
        Node(int indent, @Nullable String title, @Nullable String place) {
            this(indent, title, place, false, new ArrayList<>());
        }

        /** Without parts of which nothing is in the book. */
        List<Entry> entries() {
            return children.stream()
                    .map(child -> new Entry(child.title, child.place, child.entries()))
                    .filter(entry -> entry.place() != null || !entry.children().isEmpty())
                    .toList();
        }
    }
}
