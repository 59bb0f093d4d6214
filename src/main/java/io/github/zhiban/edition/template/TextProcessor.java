package io.github.zhiban.edition.template;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.unbescape.xml.XmlEscape;

/**
 * {@code th:text="${value}"} with Han characters as they are: Thymeleaf's own writes each as a number when it writes
 * XML.
 */
final class TextProcessor extends ValueProcessor {

    TextProcessor(String prefix) {
        super(prefix, StandardTextTagProcessor.ATTR_NAME, StandardTextTagProcessor.PRECEDENCE);
    }

    @Override
    void process(IProcessableElementTag tag, @Nullable Object value, IElementTagStructureHandler handler) {
        String text = value instanceof Slot slot
                ? slot.as(Slot.Spelling.TEXT)
                : value == null ? "" : XmlEscape.escapeXml10Minimal(value.toString());
        handler.setBody(text, false);
    }
}
