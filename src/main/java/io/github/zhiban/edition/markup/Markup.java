package io.github.zhiban.edition.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML that is well formed by construction: elements close in the order in which they opened, text and attributes are
 * escaped, and characters that XML 1.0 cannot hold are left out. Used by one thread.
 */
public final class Markup {
    private static final Set<String> WITHOUT_TEXT =
            Set.of("colgroup", "dl", "ol", "table", "tbody", "thead", "tr", "ul");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    /** Attributes of the next element. */
    private final Map<String, String> attributes = new LinkedHashMap<>();
    /** What goes into the next element that may hold text. */
    private final StringBuilder leading = new StringBuilder();

    /** Whether one of some elements is open. */
    public boolean isWithin(Set<String> elements) {
        return open.stream().anyMatch(elements::contains);
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
        writeLeading(name);
        return this;
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
        writeLeading(name);
        out.append("</").append(name).append('>');
        return this;
    }

    /** Gives an attribute to the next element. */
    public Markup mark(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /** Writes an element without content at the head of the next element that may hold text, or at the end of the one that is open. */
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
        escape(out, text, false);
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
        out.append(' ').append(attribute).append("=\"");
        escape(out, value, true);
        out.append('"');
    }

    private static void escape(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> {
                    if (attribute) {
                        out.append("&#").append(c).append(';');
                    } else {
                        out.append((char) c);
                    }
                }
                default -> {
                    if (isXml(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** Whether XML 1.0 allows the character (section 2.2), apart from the white space that is dealt with above. */
    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
