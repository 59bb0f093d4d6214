package io.github.zhiban.edition.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates of all editions, parsed once. They are found on the class path only, know no locale, and reach nothing
 * but what they are given: no expression language that could call methods is behind them. Safe for use by many threads.
 */
public final class Templates {
    private static final String FOLDER = "io/github/zhiban/edition/";

    private static final List<String> NAMES = List.of(
            "handout",
            "slides",
            "chapter",
            "block/paragraph",
            "block/minor-heading",
            "block/bullet-list",
            "block/ordered-list",
            "block/item",
            "block/tasks",
            "block/task",
            "block/definitions",
            "block/term",
            "block/meaning",
            "block/quote",
            "block/aside",
            "block/code",
            "block/table",
            "block/caption",
            "block/cell",
            "block/header-cell",
            "block/figure",
            "block/figure-caption",
            "block/thematic-break",
            "slide/cover",
            "slide/agenda",
            "slide/points",
            "slide/stages",
            "slide/rows",
            "slide/columns",
            "slide/exhibit");

    private final TemplateEngine engine = new TemplateEngine();
    private final Fragments fragments = new Fragments(this);

    /** What a style may replace: documents, kinds of blocks, kinds of slides. */
    public static List<String> names() {
        return NAMES;
    }

    /** The templates that ship. */
    public Templates() {
        this(Map.of());
    }

    /**
     * The templates that ship, some of them replaced.
     *
     * @param replaced the text of those, by their names
     */
    public Templates(Map<String, String> replaced) {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        // By its name alone, .xhtml would be taken for HTML.
        resolver.setForceTemplateMode(true);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(false);
        resolver.setCacheable(true);
        resolver.setOrder(2);
        engine.addTemplateResolver(new ReplacedTemplates(replaced));
        engine.addTemplateResolver(resolver);
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

    /** The templates of blocks, to be filled many times. */
    public Fragments fragments() {
        return fragments;
    }
}
