package io.github.zhiban.edition.markup;

import io.github.zhiban.edition.template.Fragments.Filled;
import io.github.zhiban.text.XmlText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML that is well formed by construction: elements close in the order in which they opened, text and attributes
 * are escaped, and characters that XML 1.0 cannot hold are left out. Used by one thread.
 */
public final class Markup {
    private static final Set<String> WITHOUT_TEXT =
            Set.of("colgroup", "dl", "ol", "table", "tbody", "thead", "tr", "ul");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    /** What closes the elements that are open. */
    private final Deque<String> rests = new ArrayDeque<>();
    /** Attributes of the next element. */
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** What goes into the next element that may hold text. */
    private final StringBuilder leading = new StringBuilder();

    /** Whether one of some elements is open. */
    public boolean isWithin(Set<String> elements) {
        return open.stream().anyMatch(elements::contains);
    }

    /** How many of some elements are open. */
    public int depth(Set<String> elements) {
        return (int) open.stream().filter(elements::contains).count();
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; a pair whose value is {@code null} is left out
     */
    public Markup open(String name, @Nullable String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        rests.push("</" + name + ">");
        writeLeading(name);
        return this;
    }

    /**
     * Writes a fragment up to its content, which comes next; {@link #close} writes the rest. Its outermost element is
     * like one that is opened.
     */
    public Markup open(Filled fragment) {
        String before = fragment.before();
        int end = before.indexOf('>');
        int last = end > 0 && before.charAt(end - 1) == '/' ? end - 1 : end;
        out.append(before, 0, last);
        attributes.forEach((attribute, value) -> append(out, attribute, value));
        attributes.clear();
        out.append(before, last, end + 1);
        String name = name(before);
        if (last == end) {
            writeLeading(name);
        }
        out.append(before, end + 1, before.length());
        open.push(name);
        rests.push(fragment.after());
        return this;
    }

    /** Writes a fragment that has no content. */
    public Markup whole(Filled fragment) {
        return open(fragment).close();
    }

    private static String name(String markup) {
        int end = 1;
        while (Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        return markup.substring(1, end);
    }

    /** Writes an element without content. */
    public Markup empty(String name, @Nullable String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that holds only text. */
    public Markup element(String name, String text, @Nullable String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Closes the element that opened last. */
    public Markup close() {
        String name = open.pop();
        String rest = rests.pop();
        if (!rest.isEmpty()) {
            writeLeading(name);
        }
        out.append(rest);
        return this;
    }

    /** Gives an attribute to the next element. */
    public Markup mark(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /**
     * Writes an element without content at the head of the next element that may hold text, or at the end of the one
     * that is open.
     */
    public Markup lead(String name, String... attributes) {
        leading.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            append(leading, attributes[i], attributes[i + 1]);
        }
        leading.append("></").append(name).append('>');
        return this;
    }

    private void writeLeading(String name) {
        if (!leading.isEmpty() && !WITHOUT_TEXT.contains(name)) {
            out.append(leading);
            leading.setLength(0);
        }
    }

    /** Writes characters. */
    public Markup text(String text) {
        out.append(XmlText.content(text));
        return this;
    }

    /** Writes a line break between blocks, where white space says nothing. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Writes markup that is known to be well formed. */
    public Markup raw(String xml) {
        out.append(xml);
        return this;
    }

    /** Everything written so far. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void tag(String name, @Nullable String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                append(out, attributes[i], value);
            }
        }
        this.attributes.forEach((attribute, value) -> append(out, attribute, value));
        this.attributes.clear();
    }

    private static void append(StringBuilder out, String attribute, String value) {
        out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlText.attribute(value))
                .append('"');
    }
}
