package io.github.zhiban.edition.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/** {@code th:NAME="${value}"} sets the attribute NAME to a value, and leaves it out where there is none. */
final class AttributeProcessor extends ValueProcessor {
    private final List<String> targets = new ArrayList<>();

    /**
     * @param precedence its own: those of one precedence are written in another order every time
     * @param name of the attribute
     * @param others that are to have the same value
     */
    AttributeProcessor(String prefix, int precedence, String name, String... others) {
        super(prefix, name, precedence);
        targets.add(name);
        targets.addAll(List.of(others));
    }

    @Override
    void process(IProcessableElementTag tag, @Nullable Object value, IElementTagStructureHandler handler) {
        if (value != null) {
            targets.forEach(target -> handler.setAttribute(target, attribute(value)));
        }
    }
}
