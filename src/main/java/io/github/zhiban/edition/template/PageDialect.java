package io.github.zhiban.edition.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardFragmentTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardInsertTagProcessor;
import org.thymeleaf.standard.processor.StandardRemoveTagProcessor;
import org.thymeleaf.standard.processor.StandardReplaceTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * As much of Thymeleaf's standard dialect as the templates use: loops, conditions, texts, fragments, and a few
 * attributes. The whole dialect makes hundreds of processors for six kinds of templates, and a table of all entities of
 * HTML, before the first page is filled.
 */
final class PageDialect extends StandardDialect {
    private static final TemplateMode MODE = TemplateMode.XML;

    /** The precedence of attributes: after loops and conditions, before texts. */
    private static final int ATTRIBUTES = 1000;

    /** Of blocks, in the order in which they are written. */
    private static final List<String> BLOCKS =
            List.of("dir", "start", "role", "data-label", "colspan", "rowspan", "data-marker", "data-continued");

    /** What pages say about how they may be fitted. */
    private static final List<String> FITTING = List.of(
            "data-fit",
            "data-fit-alone",
            "data-most",
            "data-usual",
            "data-counts",
            "data-break",
            "data-fallback",
            "data-chapter",
            "data-continued-title",
            "data-excerpt");

    PageDialect() {
        setVariableExpressionEvaluator(new Properties());
        // Pages have no scripts; the default would load all of Jackson to write some.
        setJavaScriptSerializer((value, script) -> {
            throw new IllegalStateException("a page has no scripts");
        });
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        Set<IProcessor> processors = new LinkedHashSet<>();
        processors.add(new StandardXmlNsTagProcessor(MODE, prefix));
        processors.add(new StandardBlockTagProcessor(MODE, prefix, StandardBlockTagProcessor.ELEMENT_NAME));
        processors.add(new StandardEachTagProcessor(MODE, prefix));
        processors.add(new StandardIfTagProcessor(MODE, prefix));
        processors.add(new TextProcessor(prefix));
        processors.add(new StandardUtextTagProcessor(MODE, prefix));
        processors.add(new StandardFragmentTagProcessor(MODE, prefix));
        processors.add(new StandardInsertTagProcessor(MODE, prefix));
        processors.add(new StandardReplaceTagProcessor(MODE, prefix));
        processors.add(new StandardRemoveTagProcessor(MODE, prefix));
        processors.add(new AttributeProcessor(prefix, ATTRIBUTES, "scope"));
        processors.add(new AttributeProcessor(prefix, ATTRIBUTES + 1, "class"));
        processors.add(new AttributeProcessor(prefix, ATTRIBUTES + 2, "id"));
        processors.add(new AttributeProcessor(prefix, ATTRIBUTES + 3, "href"));
        processors.add(new AttributeProcessor(prefix, ATTRIBUTES + 4, "style"));
        processors.add(new ClassAppendProcessor(prefix));
        processors.add(new AttributeProcessor(prefix, ATTRIBUTES + 5, "lang", "xml:lang"));
        int precedence = ATTRIBUTES + 6;
        for (String name : BLOCKS) {
            processors.add(new AttributeProcessor(prefix, precedence++, name));
        }
        for (String name : FITTING) {
            processors.add(new AttributeProcessor(prefix, precedence++, name));
        }
        return processors;
    }
}
