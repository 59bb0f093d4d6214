package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.StylePolicies;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.print.WrittenPages;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one slide summary. Used once, by one thread. */
public final class SlidesMaker {
    /** Lines for notes beside a slide. */
    private static final int NOTE_LINES = 8;

    private final Article article;
    private final Templates templates;
    private final Measures measures;
    private final DeckLabels labels;
    private final StylePolicies policies;
    private final @Nullable SpeakerNotes notes;
    private final SlideMedium medium;
    private final Map<String, PreparedPicture> pictures;
    private final SlideTexts texts;

    /**
     * A page as the template sees it; texts other than identifiers are markup.
     *
     * @param chapterIndex counted from 1; 0 outside chapters
     * @param title {@code null} on the cover
     * @param continuedTitle what the title ends with where the page goes on; {@code null} where it does so anyway
     * @param index the chapter's number; {@code null} where nothing stands above the title that it could number
     * @param chapter what stands above the title; {@code null} for nothing
     * @param said the notes of who speaks, a paragraph each; {@code null} where there are none
     */
    record Page(
            String classes,
            String chapterIndex,
            @Nullable String title,
            @Nullable String continuedTitle,
            String content,
            @Nullable String index,
            @Nullable String chapter,
            @Nullable List<String> said) {}

    /**
     * Writes slides for an article.
     *
     * @param policies of the style
     * @param measures of its slides
     * @param pagination of the handout, for the notes of who speaks; {@code null} where there is none
     */
    public SlidesMaker(
            Article article,
            Templates templates,
            StylePolicies policies,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            @Nullable Pagination pagination,
            Coverage coverage,
            FormulaDrawer drawer,
            Diagnostics diagnostics) {
        this.article = article;
        this.templates = templates;
        this.measures = measures;
        this.labels = DeckLabels.of(article.metadata().language());
        this.policies = policies;
        this.notes = policies.slides().hasNotes() ? new SpeakerNotes(article, pagination, labels.page()) : null;
        this.pictures = pictures;
        this.medium = new SlideMedium(coverage, drawer, measures, pictures, diagnostics);
        this.texts = new SlideTexts(medium, article.at());
    }

    /** The whole document. */
    public WrittenPages write(Deck deck) {
        Numbers numbers = Numbers.of(policies, deck.metadata().language(), lastChapter(deck));
        SlideWriter writer = new SlideWriter(
                deck,
                templates,
                texts,
                labels,
                new ExhibitWriter(
                        templates.fragments(),
                        medium,
                        measures,
                        article.metadata().language(),
                        pictures),
                new AgendaWriter(templates, texts, labels, numbers));
        List<Draft> drafts = deck.slides().stream().map(writer::write).toList();
        List<List<String>> said = deck.slides().stream().map(this::said).toList();
        String xhtml = templates.fill(
                "slides",
                new Values()
                        .put("language", deck.metadata().language())
                        .put("title", deck.metadata().title())
                        .put("running", texts.plain(deck.metadata().title()))
                        .put("lines", policies.slides().hasLines() ? Collections.nCopies(NOTE_LINES, "") : null)
                        .put("pages", pages(drafts, said, numbers)));
        return new WrittenPages(xhtml, medium.formulas());
    }

    /** The highest number that the agenda names. */
    private static int lastChapter(Deck deck) {
        return deck.slides().stream()
                .filter(Slide.Agenda.class::isInstance)
                .flatMap(agenda -> ((Slide.Agenda) agenda).entries().stream())
                .mapToInt(Slide.Entry::index)
                .max()
                .orElse(0);
    }

    /** What its author says of a slide, and which page of the handout says it. */
    private List<String> said(Slide slide) {
        return notes == null
                ? List.of()
                : notes.of(slide).lines().map(texts::plain).toList();
    }

    private List<Page> pages(List<Draft> drafts, List<List<String>> said, Numbers numbers) {
        Set<String> shown = new HashSet<>();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean continued = draft.title() != null && !shown.add(draft.chapterIndex() + " " + draft.title());
            pages.add(page(draft, continued, said.get(i), numbers));
        }
        return pages;
    }

    private Page page(Draft draft, boolean continued, List<String> said, Numbers numbers) {
        String title = draft.title() == null ? null : draft.title() + (continued ? labels.continued() : "");
        return new Page(
                "slide " + draft.kind(),
                Integer.toString(draft.chapterIndex()),
                title == null ? null : title(draft, title, continued),
                continued ? null : labels.continued(),
                draft.content(),
                draft.chapterIndex() == 0 || draft.label().isEmpty() ? null : numbers.of(draft.chapterIndex()),
                draft.label().isEmpty() ? null : texts.plain(draft.label()),
                said.isEmpty() ? null : said);
    }

    private String title(Draft draft, String title, boolean continued) {
        return draft.claim() == null
                ? texts.plain(title)
                : texts.runs(draft.claim().content(), draft.claim().at())
                        + (continued ? texts.plain(labels.continued()) : "");
    }
}
