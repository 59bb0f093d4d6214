package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.WebAddress;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.edition.handout.Endnotes.Mark;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.edition.print.PrintMedium;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Map;

/** The handout: on paper nobody can click, so the addresses of links are printed as numbered notes. */
final class HandoutMedium extends PrintMedium {
    private final Endnotes endnotes;
    private final Places places;

    HandoutMedium(
            Coverage coverage,
            FormulaDrawer drawer,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            Endnotes endnotes,
            Places places,
            Diagnostics diagnostics) {
        super(coverage, drawer, measures, pictures, diagnostics);
        this.endnotes = endnotes;
        this.places = places;
    }

    @Override
    protected boolean breaksFormulas() {
        return true;
    }

    @Override
    public void begin(Markup out, Heading heading) {
        places.of(heading).ifPresent(place -> out.mark(Places.ATTRIBUTE, place));
    }

    @Override
    public void begin(Markup out, Block block) {
        places.of(block).ifPresent(place -> out.mark(Places.ATTRIBUTE, place));
    }

    @Override
    public void link(Markup out, Inline.Link link, Runnable content) {
        switch (link.target()) {
            case Inline.Target.External external -> {
                link(out, external.address(), content);
                if (!showsItsAddress(link, external.address())) {
                    mark(out, "linkref", endnotes.address(external.address()));
                }
            }
            case Inline.Target.Internal internal -> {
                out.open("a", "href", "#" + internal.id(), "class", "internal");
                content.run();
                out.close();
            }
            case Inline.Target.Beside ignored -> content.run();
        }
    }

    /** Writes a link; an address that must not be one is printed only. */
    private static void link(Markup out, String address, Runnable content) {
        boolean followed = WebAddress.isUsable(address);
        out.open(followed ? "a" : "span", "href", followed ? address : null);
        content.run();
        out.close();
    }

    private static boolean showsItsAddress(Inline.Link link, String address) {
        String text = PlainText.of(link.content()).strip();
        return !text.isEmpty() && (address.equals(text) || bare(address).equals(bare(text)));
    }

    private static String bare(String address) {
        return address.replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
    }

    @Override
    public void noteRef(Markup out, Inline.NoteRef ref) {
        Mark mark = endnotes.footnote(ref.noteId());
        if (mark != null) {
            mark(out, "noteref", mark);
        }
    }

    private static void mark(Markup out, String kind, Mark mark) {
        out.element("a", "[" + mark.number() + "]", "class", kind, "href", "#note-" + mark.number(), "id", mark.id());
    }
}
