package io.github.zhiban.typeset.pdf;

import org.w3c.dom.Element;

/** Fills an element of the structure tree with what an element of the document holds. */
@FunctionalInterface
interface StructureFiller {
    void fill(StructureElement parent, Element element);
}
