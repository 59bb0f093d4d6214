package io.github.zhiban.source.select;

import java.util.List;

/**
 * What an element must have to match a selector; names in lower case.
 *
 * @param tag empty for any
 * @param parts what values of attributes must hold
 */
record Needs(String tag, List<String> ids, List<String> classes, List<String> attributes, List<Part> parts) {
    Needs {
        ids = List.copyOf(ids);
        classes = List.copyOf(classes);
        attributes = List.copyOf(attributes);
        parts = List.copyOf(parts);
    }

    /** A text in the value of an attribute. */
    record Part(String attribute, String text) {}

    boolean mayBeMet(Vocabulary names) {
        return (tag.isEmpty() || names.hasTag(tag))
                && (ids.isEmpty() || ids.stream().allMatch(names::hasId))
                && (classes.isEmpty() || classes.stream().allMatch(names::hasClass))
                && (attributes.isEmpty() || attributes.stream().allMatch(names::hasAttribute))
                && (parts.isEmpty() || parts.stream().allMatch(part -> names.mayHold(part.attribute(), part.text())));
    }
}
