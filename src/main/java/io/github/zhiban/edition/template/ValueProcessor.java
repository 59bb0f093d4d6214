package io.github.zhiban.edition.template;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.xml.XmlEscape;

/** {@code th:NAME="${value}"}: does something to an element with a value, which may be none. */
abstract class ValueProcessor extends AbstractAttributeTagProcessor {

    ValueProcessor(String prefix, String name, int precedence) {
        super(TemplateMode.XML, prefix, null, false, name, true, precedence, true);
    }

    @Override
    protected final void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String expression,
            IElementTagStructureHandler handler) {
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        process(tag, value, handler);
    }

    /** Does what the attribute is for. */
    abstract void process(IProcessableElementTag tag, @Nullable Object value, IElementTagStructureHandler handler);

    /** A value as an attribute has it. */
    static String attribute(Object value) {
        return value instanceof Slot slot
                ? slot.as(Slot.Spelling.ATTRIBUTE)
                : XmlEscape.escapeXml10AttributeMinimal(value.toString());
    }
}
