package io.github.zhiban.edition;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.handout.HandoutMaker;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.PrintDocument;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out articles: from an article or a deck and a style to pages that can be set or packed. Safe for use by many threads. */
public final class EditionMaker {
    private final Templates templates = new Templates();
    private final Coverage coverage;
    private final FormulaDrawer drawer;

    /**
     * A maker of editions.
     *
     * @param fonts those with which the pages will be set
     */
    public EditionMaker(FontLibrary fonts) {
        this.coverage = Coverage.of(fonts);
        this.drawer = new FormulaDrawer(fonts);
    }

    /**
     * The whole article on pages.
     *
     * @param pictures those that are at hand, by address, prepared for print
     * @param created what the file says about when it was made
     */
    public Outcome<PrintDocument> handout(
            Article article, Style style, Map<String, PreparedPicture> pictures, OffsetDateTime created) {
        Diagnostics diagnostics = new Diagnostics();
        Measures measures = Measures.of(style.properties());
        HandoutMaker handout = new HandoutMaker(article, measures, pictures, coverage, drawer, diagnostics);
        String xhtml = handout.write(templates);
        PrintDocument document = new PrintDocument(
                xhtml, style.handout(), pictures, handout.formulas(), info(article.metadata(), created));
        return new Outcome<>(document, diagnostics.found());
    }

    private static DocumentInfo info(Metadata metadata, OffsetDateTime created) {
        List<String> keywords = Stream.concat(metadata.keywords().stream(), metadata.tags().stream())
                .distinct()
                .toList();
        return new DocumentInfo(
                metadata.title(),
                metadata.authors(),
                metadata.description(),
                keywords,
                metadata.language(),
                metadata.source(),
                created);
    }
}
