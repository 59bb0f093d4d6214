package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.ebook.ChapterPlan.Part;
import io.github.zhiban.edition.markup.BlockWriter;
import io.github.zhiban.edition.markup.Labels;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.PageLabels;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.epub.Book;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the chapters of one book. Used once, by one thread. */
public final class EbookMaker {
    private static final int DEEPEST_HEADING = 6;

    private static final String NOTES = "notes.xhtml";
    private static final String NOTES_ID = "notes";
    private static final String LINKS = "links.xhtml";
    private static final String LINKS_ID = "links";

    private final Article article;
    private final Templates templates;
    private final PageLabels labels;
    private final CrossReferences references = new CrossReferences();
    private final EbookMedium medium;
    private final PageMarks pages;
    /** The ids of headings over chapters. */
    private final Set<String> parts;

    private final boolean paged;

    /**
     * A maker of one book.
     *
     * @param pagination {@code null} for a book without page marks
     */
    public EbookMaker(
            Article article,
            Templates templates,
            BookPictures pictures,
            BookFormulas formulas,
            @Nullable Pagination pagination,
            Diagnostics diagnostics) {
        this.article = article;
        this.templates = templates;
        parts = article.sections().stream()
                .filter(article::isPart)
                .flatMap(section -> Stream.ofNullable(section.heading()))
                .map(Heading::id)
                .collect(Collectors.toUnmodifiableSet());
        this.labels = PageLabels.of(article.metadata().language());
        paged = pagination != null;
        pages = new PageMarks(pagination == null ? Map.of() : pagination.pages());
        medium = new EbookMedium(
                formulas, pictures, references, article.notes(), Places.of(article), pages, diagnostics);
    }

    /**
     * What a book is made of.
     *
     * @param chapters in reading order
     * @param contents the navigation: the headings of the article, with what stands before them and the notes
     * @param pictures those that the chapters show
     */
    public record WrittenBook(List<Book.Chapter> chapters, List<Book.Entry> contents, List<Book.Resource> pictures) {}

    /** Writes the whole book. */
    public WrittenBook write() {
        // Writing chapters finds the places of headings and the pictures.
        List<Book.Chapter> chapters = chapters();
        return new WrittenBook(chapters, contents(), medium.pictures());
    }

    private List<Book.Chapter> chapters() {
        List<ChapterPlan> plans = ChapterPlan.of(article);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            bodies.add(
                    body(plans.get(i), i == plans.size() - 1 && article.notes().isEmpty()));
        }
        String notes = notes();
        List<Book.Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            ChapterPlan plan = plans.get(i);
            TitleBlock titleBlock = i == 0 ? TitleBlock.of(article.metadata(), paged) : null;
            chapters.add(chapter(plan.fileName(), title(plan), titleBlock, bodies.get(i)));
        }
        if (!notes.isEmpty()) {
            chapters.add(chapter(NOTES, labels.notes(), null, notes));
        }
        if (article.isBook() && !medium.addresses().isEmpty()) {
            chapters.add(chapter(LINKS, labels.links(), null, links()));
        }
        Optional<String> colophon = Colophon.of(article.metadata(), labels);
        colophon.ifPresent(page -> chapters.add(chapter(Colophon.FILE, labels.colophon(), null, page)));
        return chapters;
    }

    private Book.Chapter chapter(String fileName, String title, @Nullable TitleBlock titleBlock, String body) {
        String xhtml = templates.fill(
                "chapter",
                new Values()
                        .put("language", article.metadata().language())
                        .put("labels", labels)
                        .put("title", title)
                        .put("titleBlock", titleBlock)
                        .put("body", references.resolve(JoinedMarks.in(body), fileName)));
        return new Book.Chapter(fileName, xhtml);
    }

    private List<Book.Entry> contents() {
        List<Book.Entry> entries = new ArrayList<>(entries(article.sections()));
        if (hasIntroduction()) {
            entries.addFirst(new Book.Entry(labels.introduction(), ChapterPlan.FIRST, List.of()));
        }
        if (!entries.isEmpty() && !article.notes().isEmpty()) {
            entries.add(new Book.Entry(labels.notes(), NOTES + "#" + NOTES_ID, List.of()));
        }
        if (article.isBook() && !medium.addresses().isEmpty()) {
            entries.add(new Book.Entry(labels.links(), LINKS + "#" + LINKS_ID, List.of()));
        }
        return entries;
    }

    private String title(ChapterPlan plan) {
        return plan.chapters().stream()
                .filter(chapter -> !plan.fileName().equals(ChapterPlan.FIRST))
                .flatMap(chapter -> chapter.parts().stream())
                .map(Part::heading)
                .flatMap(Stream::ofNullable)
                .map(heading -> Labels.plain(heading.content()))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(article.metadata().title());
    }

    private String body(ChapterPlan plan, boolean last) {
        medium.begin(plan.fileName());
        Markup out = new Markup();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < plan.chapters().size(); i++) {
            section(plan.chapters().get(i), plan.fileName(), names, out);
            if (last && i == plan.chapters().size() - 1) {
                pages.end(out);
            }
            out.close().line();
        }
        return out.toString();
    }

    /**
     * Writes a chapter, all but its end. Chapters are landmarks, and landmarks of a document are told apart by their
     * names (axe: landmark-unique): one with the heading of an earlier one is numbered. Every further heading begins a
     * section of its own, which links lead to (Standard Ebooks, s-019).
     *
     * @param earlier how often each name stands in the document already
     */
    private void section(ChapterPlan.Chapter chapter, String fileName, Map<String, Integer> earlier, Markup out) {
        BlockWriter blocks = writer(out);
        Heading first = chapter.heading();
        boolean isChapter = false;
        boolean isName = false;
        if (first != null && (first.rank() == 1 || article.chapters().contains(first.id()))) {
            String kind = parts.contains(first.id()) ? "part" : "chapter";
            String name = Labels.plain(first.content());
            int count = earlier.merge(name, 1, Integer::sum);
            isChapter = true;
            isName = count == 1 || name.isEmpty();
            out.open(
                    "section",
                    "epub:type",
                    kind,
                    "role",
                    "doc-" + kind,
                    isName ? "aria-labelledby" : "aria-label",
                    isName ? first.id() : name + " " + count,
                    "id",
                    isName ? null : first.id());
        } else if (first == null && fileName.equals(ChapterPlan.FIRST) && hasIntroduction()) {
            out.open(
                    "section",
                    "epub:type",
                    "frontmatter introduction",
                    "role",
                    "doc-introduction",
                    "aria-label",
                    labels.introduction());
        } else {
            out.open("section");
        }
        out.line();
        Deque<Integer> within = new ArrayDeque<>();
        for (Part part : chapter.parts()) {
            Heading heading = part.heading();
            if (heading != null) {
                boolean begins = isChapter && heading == first;
                if (!begins) {
                    close(within, heading.rank(), out);
                    out.open("section", "id", heading.id()).line();
                    within.push(heading.rank());
                }
                heading(heading, begins && isName ? heading.id() : null, fileName, blocks, out);
            }
            blocks.write(part.blocks(), Measures.UNLIMITED.width());
        }
        close(within, 0, out);
    }

    /** Ends the sections of headings that are no higher than a rank. */
    private static void close(Deque<Integer> within, int rank, Markup out) {
        while (!within.isEmpty() && within.peek() >= rank) {
            within.pop();
            out.close().line();
        }
    }

    private void heading(Heading heading, @Nullable String id, String fileName, BlockWriter blocks, Markup out) {
        references.place(heading.id(), fileName);
        medium.begin(out, heading);
        out.open("h" + Math.min(heading.rank(), DEEPEST_HEADING), "id", id, "class", "phrases");
        medium.inPhrases(heading.content(), () -> blocks.inlines().write(heading.content(), heading.at()));
        out.close().line();
    }

    /** Whether anything stands before the first of several headings. */
    private boolean hasIntroduction() {
        Section first = article.sections().isEmpty() ? null : article.sections().getFirst();
        return first != null
                && first.heading() == null
                && !first.blocks().isEmpty()
                && !entries(article.sections()).isEmpty();
    }

    /** The chapter with the author's footnotes, which may refer to one another. */
    private String notes() {
        List<Note> notes = medium.notes().all();
        if (notes.isEmpty()) {
            return "";
        }
        medium.begin(NOTES);
        Markup out = new Markup();
        BlockWriter blocks = writer(out);
        out.open("section", "epub:type", "backmatter footnotes", "role", "doc-endnotes", "aria-labelledby", NOTES_ID)
                .line();
        out.element("h1", labels.notes(), "class", "notes-title", "id", NOTES_ID)
                .line();
        for (int number = 1; number <= notes.size(); number++) {
            note(number, notes.get(number - 1), blocks, out);
        }
        pages.end(out);
        return out.close().line().toString();
    }

    /** The chapter with everything that a book's links lead to on the web, once each. */
    private String links() {
        Markup out = new Markup();
        out.open(
                        "section",
                        "epub:type",
                        "backmatter bibliography",
                        "role",
                        "doc-bibliography",
                        "aria-labelledby",
                        LINKS_ID)
                .line();
        out.element("h1", labels.links(), "class", "notes-title", "id", LINKS_ID)
                .line();
        out.open("ol", "class", "links").line();
        medium.addresses().forEach((address, words) -> {
            out.open("li");
            if (!words.isEmpty()) {
                out.text(words + "　");
            }
            out.element("a", address, "href", address).close().line();
        });
        return out.close().close().line().toString();
    }

    private void note(int number, Note note, BlockWriter blocks, Markup out) {
        String id = "note-" + number;
        references.place(id, NOTES);
        blocks.open(
                "aside",
                note.content(),
                "class",
                "footnote",
                "epub:type",
                "footnote",
                "role",
                "doc-footnote",
                "id",
                id);
        out.element("span", number + ".", "class", "note-number");
        blocks.writeContent(note.content(), Measures.UNLIMITED.width());
        if (medium.notes().isUsed(number)) {
            String back = CrossReferences.to("noteref-" + number);
            out.element("a", "↩", "role", "doc-backlink", "aria-label", labels.back(), "href", back);
        }
        out.close().line();
    }

    private BlockWriter writer(Markup out) {
        return new BlockWriter(
                out, templates.fragments(), medium, article.metadata().language(), Measures.UNLIMITED);
    }

    private List<Book.Entry> entries(List<Section> sections) {
        return sections.stream().flatMap(this::entry).toList();
    }

    private Stream<Book.Entry> entry(Section section) {
        List<Book.Entry> children = entries(section.sections());
        Heading heading = section.heading();
        if (heading == null) {
            return children.stream();
        }
        String label = Labels.plain(heading.content());
        return Stream.of(new Book.Entry(
                label.isEmpty() ? labels.untitled() : label, references.address(heading.id(), ""), children));
    }
}
