package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.diagnostics.Location;
import java.util.List;

/** Writes the runs of a block. */
public final class InlineWriter {
    private final Markup out;
    private final Medium medium;

    public InlineWriter(Markup out, Medium medium) {
        this.out = out;
        this.medium = medium;
    }

    /**
     * Writes runs in order.
     *
     * @param at the block they belong to
     */
    public void write(List<Inline> content, Location at) {
        content.forEach(inline -> write(inline, at));
    }

    /** How wide a picture is where there is room for it, in points; 0 where the screen decides. */
    double width(Picture picture) {
        return medium.width(picture);
    }

    private void write(Inline inline, Location at) {
        switch (inline) {
            case Inline.Text text -> medium.text(out, text.value(), at);
            case Inline.Emphasis emphasis -> within("em", emphasis.content(), at);
            case Inline.Strong strong -> within("strong", strong.content(), at);
            case Inline.Mark mark -> within("mark", mark.content(), at);
            case Inline.Deleted deleted -> within("del", deleted.content(), at);
            case Inline.Underline underline -> within("u", underline.content(), at);
            case Inline.Sub sub -> within("sub", sub.content(), at);
            case Inline.Sup sup -> within("sup", sup.content(), at);
            case Inline.Link link -> medium.link(out, link, () -> write(link.content(), at));
            case Inline.Code code -> literal("code", code.value(), at);
            case Inline.Keyboard keyboard -> literal("kbd", keyboard.value(), at);
            case Inline.InlineFormula formula ->
                medium.formula(out, formula.tex(), false, Double.POSITIVE_INFINITY, at);
            case Inline.Image image -> medium.inlinePicture(out, Described.picture(image.picture(), List.of()), at);
            case Inline.Ruby ruby -> medium.ruby(out, ruby, at);
            case Inline.NoteRef ref -> medium.noteRef(out, ref);
            case Inline.Anchor anchor -> medium.anchor(out, anchor.id());
            case Inline.HardLineBreak ignored -> out.empty("br");
        }
    }

    private void within(String element, List<Inline> content, Location at) {
        out.open(element);
        write(content, at);
        out.close();
    }

    private void literal(String element, String value, Location at) {
        out.open(element);
        medium.code(out, value, at);
        out.close();
    }
}
