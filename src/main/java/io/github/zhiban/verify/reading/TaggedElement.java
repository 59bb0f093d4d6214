package io.github.zhiban.verify.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a PDF's structure tree (ISO 32000-1, 14.7).
 *
 * @param role the standard structure type, after the role map, for example {@code H1}
 * @param type the structure type as the file has it, before the role map
 * @param alt the alternate description; {@code null} when there is none
 * @param actualText what the content stands for; {@code null} when it stands for itself
 * @param language BCP 47; {@code null} when inherited
 * @param attributes names and values of the attributes that PDF/UA asks for: Scope, RowSpan, ColSpan, ListNumbering,
 *     Placement, and the text-transform of its style sheet
 * @param extent where it stands and how wide it is, as far as it says so
 */
public record TaggedElement(
        String role,
        String type,
        @Nullable String alt,
        @Nullable String actualText,
        @Nullable String language,
        Map<String, String> attributes,
        InkExtent extent,
        List<StructureKid> kids)
        implements StructureKid {
    public TaggedElement {
        attributes = Map.copyOf(attributes);
        kids = List.copyOf(kids);
    }
}
