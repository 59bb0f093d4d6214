package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.edition.StylePolicies;
import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.print.WrittenPages;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PreparedPicture;
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
    private final Measures measures;
    private final DeckLabels labels;
    private final StylePolicies policies;
    private final SlideMedium medium;
    private final SlideTexts texts;

    /**
     * A page as the template sees it; texts other than identifiers are markup.
     *
     * @param chapterIndex counted from 1; 0 outside chapters
     * @param title {@code null} on the cover
     * @param continuedTitle what the title ends with where the page goes on; {@code null} where it does so anyway
     * @param index the chapter's number; {@code null} outside chapters
     * @param chapter the chapter's title; {@code null} outside chapters
     */
    record Page(
            String classes,
            String chapterIndex,
            @Nullable String title,
            @Nullable String continuedTitle,
            String content,
            @Nullable String index,
            @Nullable String chapter) {}

    /**
     * Writes slides for an article.
     *
     * @param policies of the style
     * @param measures of its slides
     */
    public SlidesMaker(
            Article article,
            StylePolicies policies,
            Measures measures,
            Map<String, PreparedPicture> pictures,
            Coverage coverage,
            FormulaDrawer drawer,
            Diagnostics diagnostics) {
        this.article = article;
        this.measures = measures;
        this.labels = DeckLabels.of(article.metadata().language());
        this.policies = policies;
        this.medium = new SlideMedium(coverage, drawer, measures, pictures, diagnostics);
        this.texts = new SlideTexts(medium, article.at());
    }

    /** The whole document. */
    public WrittenPages write(Deck deck, Templates templates) {
        Numbers numbers = Numbers.of(policies, deck.metadata().language(), lastChapter(deck));
        SlideWriter writer = new SlideWriter(
                deck,
                templates,
                texts,
                labels,
                new ExhibitWriter(medium, measures, article.metadata().language()),
                new AgendaWriter(templates, texts, labels, numbers));
        List<Draft> drafts = deck.slides().stream().map(writer::write).toList();
        String xhtml = templates.fill(
                "slides",
                new Values()
                        .put("language", deck.metadata().language())
                        .put("title", deck.metadata().title())
                        .put("running", texts.plain(deck.metadata().title()))
                        .put("notes", policies.slides().hasNotes() ? Collections.nCopies(NOTE_LINES, "") : null)
                        .put("pages", pages(drafts, numbers)));
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

    private List<Page> pages(List<Draft> drafts, Numbers numbers) {
        Set<String> shown = new HashSet<>();
        return drafts.stream()
                .map(draft -> page(
                        draft,
                        draft.title() != null && !shown.add(draft.chapterIndex() + " " + draft.title()),
                        numbers))
                .toList();
    }

    private Page page(Draft draft, boolean continued, Numbers numbers) {
        String title = draft.title() == null ? null : draft.title() + (continued ? labels.continued() : "");
        return new Page(
                "slide " + draft.kind(),
                Integer.toString(draft.chapterIndex()),
                title == null ? null : title(draft, title, continued),
                continued ? null : labels.continued(),
                draft.content(),
                draft.chapterIndex() == 0 ? null : numbers.of(draft.chapterIndex()),
                draft.label().isEmpty() ? null : texts.plain(draft.label()));
    }

    private String title(Draft draft, String title, boolean continued) {
        return draft.claim() == null
                ? texts.plain(title)
                : texts.runs(draft.claim().content(), draft.claim().at())
                        + (continued ? texts.plain(labels.continued()) : "");
    }
}
