package io.github.zhiban.edition.template;

import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates of all editions, parsed once. They are found on the class path only, know no locale, and reach nothing but what
 * they are given: no expression language that could call methods is behind them. Safe for use by many threads.
 */
public final class Templates {
    private static final String FOLDER = "io/github/zhiban/edition/";

    private final TemplateEngine engine = new TemplateEngine();

    public Templates() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        // By its name alone, .xhtml would be taken for HTML.
        resolver.setForceTemplateMode(true);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(false);
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        engine.setDialect(new PageDialect());
    }

    /**
     * Fills a template.
     *
     * @param name of the template, without folder and suffix
     * @param values what the template can name
     */
    public String fill(String name, Values values) {
        return engine.process(name, new Context(Locale.ROOT, values.asMap()));
    }
}
