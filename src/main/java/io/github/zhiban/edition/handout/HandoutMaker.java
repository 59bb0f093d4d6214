package io.github.zhiban.edition.handout;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.article.WebAddress;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.handout.Endnotes.Entry;
import io.github.zhiban.edition.markup.BlockWriter;
import io.github.zhiban.edition.markup.InlineWriter;
import io.github.zhiban.edition.markup.Labels;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.PageLabels;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.edition.print.WrittenPages;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one handout. Used once, by one thread. */
public final class HandoutMaker {
    /** What the page before the title calls its picture; no address of an article looks like it. */
    public static final String COVER = "zhiban:cover";

    /** Article ranks begin below the document's title. */
    private static final int DEEPEST_HEADING = 6;

    /** What the title and the section may each take of a running head. */
    private static final String RUNNING_TITLE = "0.55";

    private static final String RUNNING_SECTION = "0.4";

    private final Article article;
    private final Templates templates;
    private final Measures measures;
    private final Endnotes endnotes;
    private final HandoutMedium medium;
    private final boolean hasCover;
    private final List<Section> waiting = new ArrayList<>();
    /**
     * Whether the article ends with a heading over nothing, such as that of its references, which the notes then are.
     */
    private boolean notesHaveHeading;
    /** Whether nothing but a heading stands before the section that comes next. */
    private boolean followsHeading;

    /** @param pictures those at hand, by address; the one called {@link #COVER} stands on a page of its own */
    public HandoutMaker(
            Article article,
            Templates templates,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            Coverage coverage,
            FormulaDrawer drawer,
            Diagnostics diagnostics) {
        this.article = article;
        this.templates = templates;
        this.measures = measures;
        this.hasCover = pictures.containsKey(COVER);
        this.endnotes = new Endnotes(article.notes());
        this.medium =
                new HandoutMedium(coverage, drawer, measures, pictures, endnotes, Places.of(article), diagnostics);
    }

    /** The whole document. */
    public WrittenPages write() {
        Metadata metadata = article.metadata();
        PageLabels labels = PageLabels.of(metadata.language());
        String xhtml = templates.fill(
                "handout",
                new Values()
                        .put("language", metadata.language())
                        .put("kind", article.isBook() ? "handout book" : "handout")
                        .put("labels", labels)
                        .put("cover", hasCover ? cover(labels) : null)
                        .put("plainTitle", metadata.title())
                        .put("title", text(metadata.title()))
                        .put("byline", text(Byline.of(metadata)))
                        .put("source", metadata.source())
                        .put("tags", metadata.tags().stream().map(this::text).toList())
                        .put(
                                "contents",
                                Contents.of(article, measures.contents().applyAsInt(metadata.title()), this::label))
                        .put("body", body())
                        .put("notes", notes())
                        .put("notesTitle", notesHaveHeading ? null : labels.notesAndLinks()));
        return new WrittenPages(xhtml, medium.formulas());
    }

    private static String cover(PageLabels labels) {
        return new Markup().empty("img", "src", COVER, "alt", labels.cover()).toString();
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
        if (!waiting.isEmpty()) {
            notesHaveHeading = article.sections().getLast().heading() != null && endnotes.beginWithFootnote();
            out.open("section", "class", "bare").line();
            waitingHeadings(out, blocks, null);
            out.close().line();
        }
        return out.toString();
    }

    private BlockWriter writer(Markup out) {
        return new BlockWriter(
                out, templates.fragments(), medium, article.metadata().language(), measures);
    }

    private void section(Section section, Markup out, BlockWriter blocks) {
        if (isBare(section) || opensOnPageOfItsOwn(section, blocks)) {
            waiting.add(section);
            section.sections().forEach(child -> section(child, out, blocks));
            return;
        }
        out.open("section", "class", kind(section)).line();
        followsHeading = section.blocks().isEmpty();
        waiting.add(section);
        waitingHeadings(out, blocks, blocks.page(section.blocks(), measures.width()));
        blocks.write(section.blocks(), measures.width());
        section.sections().forEach(child -> section(child, out, blocks));
        followsHeading = false;
        out.close().line();
    }

    /**
     * What a section of a book is: parts and chapters begin pages, but the first chapter of a part follows its heading.
     */
    private @Nullable String kind(Section section) {
        if (!article.isChapter(section)) {
            return null;
        }
        Heading heading = section.heading();
        boolean index = heading != null && heading.id().equals(Article.INDEX);
        return (article.isPart(section) ? "part" : "chapter")
                + (followsHeading ? " follows" : "")
                + (index ? " index" : "");
    }

    /** Whether there is nothing but headings. */
    private static boolean isBare(Section section) {
        return section.blocks().isEmpty() && section.sections().stream().allMatch(HandoutMaker::isBare);
    }

    /**
     * Whether there is nothing but headings before a block that needs a page of another kind: they go there with it.
     */
    private boolean opensOnPageOfItsOwn(Section section, BlockWriter blocks) {
        Section at = section;
        while (at.blocks().isEmpty() && !at.sections().isEmpty()) {
            at = at.sections().getFirst();
        }
        return section.blocks().isEmpty() && blocks.page(at.blocks(), measures.width()) != null;
    }

    /**
     * Headings over nothing open the section that comes next: a page break must not part them from it.
     *
     * @param page the class of the page that the section opens on; {@code null} for none
     */
    private void waitingHeadings(Markup out, BlockWriter blocks, @Nullable String page) {
        List<Heading> headings =
                waiting.stream().map(Section::heading).filter(Objects::nonNull).toList();
        waiting.clear();
        // Nothing may stand between headings that stay together, not even what is taken out of the text.
        headings.stream()
                .filter(heading -> heading.rank() == 1)
                .forEach(heading -> runningHead(out, Labels.plain(heading.content())));
        headings.forEach(heading -> heading(heading, page, out, blocks));
    }

    private void heading(Heading heading, @Nullable String page, Markup out, BlockWriter blocks) {
        medium.begin(out, heading);
        out.open("h" + Math.min(heading.rank() + 1, DEEPEST_HEADING), "id", heading.id(), "class", page);
        blocks.inlines().write(heading.content(), heading.at());
        out.close().line();
    }

    /**
     * Travels to the head of the page on which the section begins and of those that follow (CSS GCPM 3, section 1.2).
     */
    private void runningHead(Markup out, String section) {
        out.open("div", "class", "furniture running-head")
                .open("span", "class", "running-section", "data-share", RUNNING_SECTION)
                .raw(section.isEmpty() ? "\u00a0" : text(section))
                .close()
                .open("span", "class", "running-title", "data-share", RUNNING_TITLE)
                .raw(text(article.metadata().title()))
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
                    blocks.writeContent(footnote.note().content(), measures.width() - measures.indent());
                }
                case Entry.Address address -> {
                    boolean followed = WebAddress.isUsable(address.address());
                    out.open("li", "id", id, "data-role", "LinkNote")
                            .open(followed ? "a" : "span", "href", followed ? address.address() : null);
                    medium.text(out, address.address(), article.at());
                    out.close();
                }
            }
            out.close().line();
        }
        return out.close().toString();
    }
}
