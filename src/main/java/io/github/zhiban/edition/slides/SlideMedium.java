package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.WebAddress;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.print.PrintMedium;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Map;

/** Slides: links stay, notes and anchors belong to the article. */
final class SlideMedium extends PrintMedium {
    SlideMedium(
            Coverage coverage,
            FormulaDrawer drawer,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            Diagnostics diagnostics) {
        super(coverage, drawer, measures, pictures, diagnostics);
    }

    @Override
    public void begin(Markup out, Heading heading) {
        // A slide is not a place of the article.
    }

    @Override
    public void begin(Markup out, Block block) {
        // A slide is not a place of the article.
    }

    @Override
    public void link(Markup out, Inline.Link link, Runnable content) {
        switch (link.target()) {
            case Inline.Target.External external -> {
                boolean followed = WebAddress.isUsable(external.address());
                out.open(followed ? "a" : "span", "href", followed ? external.address() : null);
                content.run();
                out.close();
            }
            case Inline.Target.Internal ignored -> content.run();
            case Inline.Target.Beside ignored -> content.run();
        }
    }

    @Override
    public void noteRef(Markup out, Inline.NoteRef ref) {
        // The note is in the article; a mark without it would lead nowhere.
    }

    @Override
    public void ruby(Markup out, Inline.Ruby ruby, Location at) {
        // Readings are for those who read, at their own pace.
        text(out, ruby.base(), at);
    }

    @Override
    public void anchor(Markup out, String id) {
        // Places of the article are not places of the deck.
    }
}
