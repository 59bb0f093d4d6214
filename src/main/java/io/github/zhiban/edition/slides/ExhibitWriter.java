package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Block;
import io.github.zhiban.edition.markup.BlockWriter;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.template.Fragments;

/** Writes a figure, a table, code or a formula as large as the slide allows; of the long ones, as much as fits. */
final class ExhibitWriter {
    /** Code that is short enough stands in larger type, no line wrapped. */
    private static final String CODE_SIZES = "large:1 medium:1 normal";
    /** Tables are as large as statements where all rows fit so. */
    private static final String TABLE_SIZES = "large medium normal";

    private final Fragments fragments;
    private final SlideMedium medium;
    private final Measures measures;
    private final String language;

    /**
     * A writer.
     *
     * @param language the article's
     */
    ExhibitWriter(Fragments fragments, SlideMedium medium, Measures measures, String language) {
        this.fragments = fragments;
        this.medium = medium;
        this.measures = measures;
        this.language = language;
    }

    /**
     * The markup of an exhibit.
     *
     * @param excerpt what is said where only a part is shown
     */
    String write(Block block, String excerpt) {
        Markup out = new Markup();
        BlockWriter blocks = new BlockWriter(out, fragments, medium, language, measures);
        String fit = block instanceof Block.CodeBlock ? CODE_SIZES : block instanceof Block.Table ? TABLE_SIZES : null;
        out.open(fragments.fill("slide/exhibit", "fit", fit, "excerpt", excerpt));
        boolean several =
                block instanceof Block.Figure figure && figure.pictures().size() > 1;
        blocks.write(several ? first((Block.Figure) block) : block, measures.width());
        if (several) {
            out.element("p", excerpt, "class", "excerpt", "data-role", "Origin");
        }
        return out.close().toString();
    }

    private static Block.Figure first(Block.Figure figure) {
        return new Block.Figure(figure.pictures().subList(0, 1), figure.caption(), figure.at());
    }
}
