package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Block;
import io.github.zhiban.edition.markup.BlockWriter;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.template.Fragments;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Map;
import java.util.Optional;

/** Writes a figure, a table, code or a formula as large as the slide allows; of the long ones, as much as fits. */
record ExhibitWriter(
        Fragments fragments,
        SlideMedium medium,
        Measures measures,
        String language,
        Map<String, PreparedPicture> pictures) {
    /** Code that is short enough stands in larger type, no line wrapped. */
    private static final String CODE_SIZES = "large:1 medium:1 normal";
    /** Tables are as large as statements where all rows fit so. */
    private static final String TABLE_SIZES = "large medium normal";

    /**
     * The markup of an exhibit.
     *
     * @param excerpt what is said where only a part is shown
     * @param share the part of the width that it has
     */
    String write(Block block, String excerpt, double share) {
        Markup out = new Markup();
        BlockWriter blocks = new BlockWriter(out, fragments, medium, language, measures);
        String fit = block instanceof Block.CodeBlock ? CODE_SIZES : block instanceof Block.Table ? TABLE_SIZES : null;
        out.open(fragments.fill("slide/exhibit", "fit", fit, "excerpt", excerpt));
        boolean several =
                block instanceof Block.Figure figure && figure.pictures().size() > 1;
        blocks.write(several ? first((Block.Figure) block) : block, share * measures.width());
        if (several) {
            out.element("p", excerpt, "class", "excerpt", "data-role", "Origin");
        }
        return out.close().toString();
    }

    /** The picture that is shown of a figure; empty for all else, and where it is not at hand. */
    Optional<PreparedPicture> picture(Block block) {
        return block instanceof Block.Figure figure
                ? Optional.ofNullable(pictures.get(figure.pictures().getFirst().address()))
                : Optional.empty();
    }

    private static Block.Figure first(Block.Figure figure) {
        return new Block.Figure(figure.pictures().subList(0, 1), figure.caption(), figure.at());
    }
}
