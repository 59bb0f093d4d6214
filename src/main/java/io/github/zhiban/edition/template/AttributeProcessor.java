package io.github.zhiban.edition.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.unbescape.xml.XmlEscape;

/** {@code th:NAME="${value}"} sets the attribute NAME to a value, and leaves it out where there is none. */
final class AttributeProcessor extends ValueProcessor {
    /** Where Thymeleaf has its own attributes: after loops and conditions, before texts. */
    private static final int PRECEDENCE = 1000;

    private final List<String> targets = new ArrayList<>();

    /**
     * @param name of the attribute
     * @param others that are to have the same value
     */
    AttributeProcessor(String prefix, String name, String... others) {
        super(prefix, name, PRECEDENCE);
        targets.add(name);
        targets.addAll(List.of(others));
    }

    @Override
    void process(IProcessableElementTag tag, @Nullable String value, IElementTagStructureHandler handler) {
        if (value != null) {
            targets.forEach(target -> handler.setAttribute(target, XmlEscape.escapeXml10AttributeMinimal(value)));
        }
    }
}
