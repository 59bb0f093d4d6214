package io.github.zhiban.edition.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Templates that a style has in the place of those that ship. */
final class ReplacedTemplates extends StringTemplateResolver {
    private final Map<String, String> texts;

    ReplacedTemplates(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
        setOrder(1);
        setTemplateMode(TemplateMode.XML);
        setCacheable(true);
    }

    @Override
    protected @Nullable ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String ownerTemplate,
            String template,
            Map<String, Object> templateResolutionAttributes) {
        String text = texts.get(template);
        return text == null ? null : new StringTemplateResource(text);
    }
}
