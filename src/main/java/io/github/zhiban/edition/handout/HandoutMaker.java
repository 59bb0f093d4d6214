package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.handout.Endnotes.Entry;
import io.github.zhiban.edition.markup.BlockWriter;
import io.github.zhiban.edition.markup.InlineWriter;
import io.github.zhiban.edition.markup.Labels;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.picture.PreparedPicture;
import java.util.Map;

/** Writes one handout. Used once, by one thread. */
public final class HandoutMaker {
    /** Article ranks begin below the document's title. */
    private static final int DEEPEST_HEADING = 6;

    /** What the running head has room for, in em of its type. */
    private static final double RUNNING_TITLE = 28;

    private static final double RUNNING_SECTION = 20;

    private final Article article;
    private final Measures measures;
    private final Endnotes endnotes;
    private final HandoutMedium medium;

    public HandoutMaker(
            Article article,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            Coverage coverage,
            FormulaDrawer drawer,
            Diagnostics diagnostics) {
        this.article = article;
        this.measures = measures;
        this.endnotes = new Endnotes(article.notes());
        this.medium =
                new HandoutMedium(coverage, drawer, measures, pictures, endnotes, Places.of(article), diagnostics);
    }

    /** The drawings that the page refers to. */
    public Map<String, FormulaDrawing> formulas() {
        return medium.formulas();
    }

    /** The whole document. */
    public String write(Templates templates) {
        Metadata metadata = article.metadata();
        return templates.fill(
                "handout",
                new Values()
                        .put("language", metadata.language())
                        .put("plainTitle", metadata.title())
                        .put("title", title(metadata.title()))
                        .put("byline", text(Byline.of(metadata)))
                        .put("source", metadata.source())
                        .put("tags", metadata.tags().stream().map(this::text).toList())
                        .put("contents", Contents.of(article, this::label))
                        .put("body", body())
                        .put("notes", notes()));
    }

    private String title(String title) {
        Markup out = new Markup();
        medium.title(out, title, measures.title(), article.at());
        return out.toString();
    }

    private String text(String text) {
        Markup out = new Markup();
        medium.text(out, text, article.at());
        return out.toString();
    }

    private String label(Heading heading) {
        Markup out = new Markup();
        new InlineWriter(out, medium).write(Labels.of(heading.content()), heading.at());
        return out.toString();
    }

    private String body() {
        Markup out = new Markup();
        BlockWriter blocks = writer(out);
        runningHead(out, "");
        article.sections().forEach(section -> section(section, out, blocks));
        return out.toString();
    }

    private BlockWriter writer(Markup out) {
        return new BlockWriter(out, medium, article.metadata().language(), measures);
    }

    private void section(Section section, Markup out, BlockWriter blocks) {
        // A heading that stands alone belongs to the page of the next one.
        boolean bare = section.blocks().isEmpty() && section.sections().isEmpty();
        out.open("section", "class", bare ? "bare" : null).line();
        Heading heading = section.heading();
        if (heading != null) {
            if (heading.rank() == 1) {
                runningHead(out, Labels.plain(heading.content()));
            }
            medium.begin(out, heading);
            out.open("h" + Math.min(heading.rank() + 1, DEEPEST_HEADING), "id", heading.id());
            blocks.inlines().write(heading.content(), heading.at());
            out.close().line();
        }
        blocks.write(section.blocks(), measures.width());
        section.sections().forEach(child -> section(child, out, blocks));
        out.close().line();
    }

    /** Travels to the head of the page on which the section begins and of those that follow (CSS GCPM 3, section 1.2). */
    private void runningHead(Markup out, String section) {
        out.open("div", "class", "furniture running-head")
                .open("span", "class", "running-title")
                .raw(text(Labels.shortened(article.metadata().title(), RUNNING_TITLE)))
                .close()
                .open("span", "class", "running-section")
                .raw(section.isEmpty() ? "\u00a0" : text(Labels.shortened(section, RUNNING_SECTION)))
                .close()
                .close()
                .line();
    }

    /** The notes; writing one may refer to others, which then follow. */
    private String notes() {
        if (endnotes.isEmpty()) {
            return "";
        }
        Markup out = new Markup();
        BlockWriter blocks = writer(out);
        out.open("ol", "class", "notes").line();
        for (int number = 1; number <= endnotes.count(); number++) {
            String id = "note-" + number;
            switch (endnotes.entry(number)) {
                case Entry.Footnote footnote -> {
                    blocks.open("li", footnote.note().content(), "id", id);
                    blocks.writeContent(footnote.note().content(), measures.width() - Measures.INDENT);
                }
                case Entry.Address address -> {
                    out.open("li", "id", id, "data-role", "LinkNote").open("a", "href", address.address());
                    medium.text(out, address.address(), article.at());
                    out.close();
                }
            }
            out.close().line();
        }
        return out.close().toString();
    }
}
