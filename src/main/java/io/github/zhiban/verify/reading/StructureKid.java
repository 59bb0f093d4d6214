package io.github.zhiban.verify.reading;

import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** What a structure element holds. */
public sealed interface StructureKid permits TaggedElement, StructureKid.Content, StructureKid.Annotation {

    /**
     * Marked content.
     *
     * @param page counted from 1; 0 when the page is not in the document
     */
    record Content(int page, int mcid) implements StructureKid {}

    /**
     * An annotation.
     *
     * @param annotation {@code null} when the reference leads nowhere
     */
    record Annotation(@Nullable PDAnnotation annotation) implements StructureKid {}
}
