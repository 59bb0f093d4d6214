package io.github.zhiban.source.input;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The YAML or TOML header of an export.
 *
 * @param values by key; of a repeated key, the last
 */
public record FrontMatter(Map<String, Object> values) {
    private static final Set<String> PARTED_AT_SPACES = Set.of("tags", "categories");

    /** No header. */
    public static final FrontMatter NONE = new FrontMatter(Map.of());

    /** Whether there is no header, or one without a usable line. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A value as text, trimmed; {@code null} when it is absent, blank or not a scalar. */
    public @Nullable String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List) {
            return null;
        }
        String text = value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The values of a list, or of a scalar separated by commas; trimmed, without blanks and repetitions. */
    public List<String> texts(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(item -> item.toString().strip())
                    .filter(item -> !item.isEmpty())
                    .distinct()
                    .toList();
        }
        String text = text(key);
        if (text == null) {
            return List.of();
        }
        List<String> parts = Keywords.split(text);
        // Jekyll, whose pages name a layout, parts tags and categories at spaces.
        boolean spaced = parts.size() == 1 && values.containsKey("layout") && PARTED_AT_SPACES.contains(key);
        return spaced ? List.of(text.split("\\s+")) : parts;
    }
}
