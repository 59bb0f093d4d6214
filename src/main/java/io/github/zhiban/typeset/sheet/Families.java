package io.github.zhiban.typeset.sheet;

import io.github.zhiban.diagnostics.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The families of type that there are. Used for the sheets of one style: each unknown name is told once. */
final class Families {
    /** Names of kinds of type, and of what comes from elsewhere. */
    private static final Set<String> KINDS = Set.of(
            "serif",
            "sans-serif",
            "monospace",
            "cursive",
            "fantasy",
            "system-ui",
            "ui-serif",
            "ui-sans-serif",
            "ui-monospace",
            "inherit",
            "initial");

    private final Set<String> known;
    private final Set<String> told = new HashSet<>();

    Families(Set<String> known) {
        this.known = new TreeSet<>(known);
    }

    /** The names in a list that there is no family of, as far as they were not told before. */
    List<String> unknown(String list) {
        List<String> unknown = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            String family = part.replace("\"", "").replace("'", "").strip();
            boolean there = family.isEmpty()
                    || KINDS.contains(family.toLowerCase(Locale.ROOT))
                    || known.stream().anyMatch(family::equalsIgnoreCase);
            if (!there && told.add(family)) {
                unknown.add(family);
            }
        }
        return unknown;
    }

    /** The family that was most likely meant. */
    Optional<String> nearest(String family) {
        return Suggestion.nearest(family, known);
    }
}
