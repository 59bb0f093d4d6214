package io.github.zhiban.edition.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fragments of blocks. An article has thousands of blocks, too many to run a template for each: a fragment may ask
 * which values there are, not what they say, and so Thymeleaf fills it with marks, once for each set of values that are
 * there. Values then go where the marks are. Safe for use by many threads.
 */
public final class Fragments {
    /** Where an element begins, behind comments. */
    private static final Pattern ELEMENT = Pattern.compile("<(?=\\w)");

    private final Templates templates;
    private final Map<String, Map<Long, Skeleton>> skeletons = new ConcurrentHashMap<>();

    Fragments(Templates templates) {
        this.templates = templates;
    }

    /**
     * A fragment with its values, but for its content.
     *
     * @param before what stands before the content
     * @param after what stands after it
     */
    public record Filled(String before, String after) {}

    /**
     * Fills a fragment.
     *
     * @param values names and values in turn; a pair whose value is {@code null} is not there
     */
    public Filled fill(String name, @Nullable String... values) {
        long there = 0;
        for (int i = 0; i < values.length; i += 2) {
            there |= values[i + 1] == null ? 0 : 1L << (i / 2);
        }
        return skeletons
                .computeIfAbsent(name, unknown -> new ConcurrentHashMap<>())
                .computeIfAbsent(there, unknown -> skeleton(name, values))
                .fill(values, values.length / 2);
    }

    private Skeleton skeleton(String name, @Nullable String... values) {
        Values slots = new Values().put("content", new Slot(values.length / 2));
        for (int i = 0; i < values.length; i += 2) {
            if (values[i + 1] != null) {
                slots.put(String.valueOf(values[i]), new Slot(i / 2));
            }
        }
        String filled = templates.fill(name, slots).strip();
        Matcher element = ELEMENT.matcher(filled);
        return new Skeleton(element.find() ? filled.substring(element.start()) : filled);
    }
}
