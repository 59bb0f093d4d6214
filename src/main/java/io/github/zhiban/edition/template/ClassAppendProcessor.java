package io.github.zhiban.edition.template;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/** {@code th:classappend="${value}"} adds to the classes that an element has by then. */
final class ClassAppendProcessor extends ValueProcessor {
    private static final String CLASS = "class";

    /** After {@code th:class}. */
    private static final int PRECEDENCE = 1100;

    ClassAppendProcessor(String prefix) {
        super(prefix, "classappend", PRECEDENCE);
    }

    @Override
    void process(IProcessableElementTag tag, @Nullable Object value, IElementTagStructureHandler handler) {
        if (value != null) {
            String added = attribute(value);
            String before = tag.getAttributeValue(CLASS);
            handler.setAttribute(CLASS, before == null ? added : before + " " + added);
        }
    }
}
