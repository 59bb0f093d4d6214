package io.github.zhiban.typeset.sheet;

import com.helger.css.property.ECSSProperty;
import io.github.zhiban.diagnostics.Suggestion;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.constants.CSSName;

/** The names of properties. */
final class PropertyNames {
    /** What Flying Saucer reads and this program does not paint. */
    static final Set<String> WITHOUT_EFFECT = Set.of("word-spacing", "text-shadow", "outline");

    /** Younger than the list of the library that reads sheets. */
    private static final Set<String> YOUNG = Set.of(
            "aspect-ratio",
            "place-items",
            "place-content",
            "place-self",
            "justify-items",
            "justify-self",
            "grid-gap",
            "marks",
            "bleed",
            "page-orientation",
            "string-set",
            "bookmark-level",
            "bookmark-label",
            "footnote-policy",
            "text-decoration-skip",
            "text-wrap-style",
            "white-space-collapse",
            "translate",
            "rotate",
            "scale",
            "filter",
            "backdrop-filter",
            "container",
            "container-name",
            "container-type",
            "accent-color",
            "break-after",
            "break-before",
            "break-inside",
            "column-fill",
            "gap",
            "row-gap",
            "inset",
            "text-wrap",
            "text-spacing-trim",
            "text-autospace",
            "hanging-punctuation",
            "line-clamp",
            "object-fit",
            "object-position",
            "block-size",
            "inline-size",
            "min-block-size",
            "max-block-size",
            "min-inline-size",
            "max-inline-size",
            "color-scheme",
            "contain",
            "content-visibility",
            "font-optical-sizing",
            "font-palette",
            "font-synthesis",
            "font-variation-settings",
            "forced-color-adjust",
            "hyphenate-character",
            "hyphenate-limit-chars",
            "initial-letter",
            "isolation",
            "math-depth",
            "math-style",
            "mix-blend-mode",
            "print-color-adjust",
            "ruby-align",
            "ruby-merge",
            "ruby-overhang",
            "text-align-all",
            "text-decoration-skip-ink",
            "text-decoration-thickness",
            "text-emphasis-skip",
            "text-justify",
            "text-size-adjust",
            "text-underline-offset",
            "overflow-block",
            "overflow-inline");

    /** Sides named by the way that text runs (CSS Logical Properties 1). */
    private static final Pattern LOGICAL = Pattern.compile(
            "(?:margin|padding|inset|border|scroll-margin)-(?:block|inline)(?:-start|-end)?(?:-color|-style|-width)?"
                    + "|border-(?:start|end)-(?:start|end)-radius");

    private PropertyNames() {}

    /** Whether CSS has a property of a name. */
    static boolean exists(String name) {
        return name.startsWith("-")
                || YOUNG.contains(name)
                || ECSSProperty.getFromNameOrNull(name) != null
                || LOGICAL.matcher(name).matches();
    }

    /** The property that was most likely meant: one that pages show, if it is as near as others. */
    static Optional<String> nearest(String name) {
        Set<String> shown = new TreeSet<>();
        for (Iterator<String> all = CSSName.allCSS2PropertyNames(); all.hasNext(); ) {
            shown.add(all.next());
        }
        return Suggestion.nearest(name, shown)
                .or(() -> Suggestion.nearest(
                        name,
                        Arrays.stream(ECSSProperty.values())
                                .map(ECSSProperty::getName)
                                .toList()));
    }
}
