package io.github.zhiban.edition.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template can name. What is absent or empty is {@code null} to it, so that one test serves all. */
public final class Values {
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a value, unless there is nothing to add. */
    public Values put(String name, @Nullable Object value) {
        boolean nothing = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> several && several.isEmpty());
        if (!nothing) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, Object> asMap() {
        return values;
    }
}
