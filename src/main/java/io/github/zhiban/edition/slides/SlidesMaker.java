package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one slide summary. Used once, by one thread. */
public final class SlidesMaker {
    private static final String CONTINUED = "（续）";
    /** Lines for notes beside a slide. */
    private static final int NOTE_LINES = 8;

    private final Article article;
    private final Frame frame;
    private final Numbers numbers;
    private final SlidesLayout layout;
    private final SlideMedium medium;
    private final SlideTexts texts;

    /**
     * A page as the template sees it; texts other than identifiers are markup.
     *
     * @param title {@code null} on the cover
     * @param index the chapter's number; {@code null} outside chapters
     * @param chapter the chapter's title; {@code null} outside chapters
     * @param progress how much of the deck has been shown, as CSS
     */
    record Page(
            String id,
            String contentId,
            String classes,
            @Nullable String title,
            String titleClass,
            String content,
            @Nullable String index,
            @Nullable String chapter,
            String progress,
            String number) {}

    /**
     * Writes slides for an article.
     *
     * @param properties of the style
     */
    public SlidesMaker(
            Article article,
            Map<String, String> properties,
            Map<String, PreparedPicture> pictures,
            Coverage coverage,
            FormulaDrawer drawer,
            Diagnostics diagnostics) {
        this.article = article;
        this.frame = Frame.of(properties);
        this.numbers = Numbers.of(properties);
        this.layout = SlidesLayout.of(properties);
        this.medium = new SlideMedium(coverage, drawer, ExhibitWriter.measures(frame), pictures, diagnostics);
        this.texts = new SlideTexts(medium, article.at());
    }

    /** The drawings that the slides refer to. */
    public Map<String, FormulaDrawing> formulas() {
        return medium.formulas();
    }

    /** The whole document. */
    public String write(Deck deck, Templates templates) {
        SlideWriter writer = new SlideWriter(
                frame,
                deck.metadata(),
                templates,
                texts,
                new ExhibitWriter(medium, article.metadata().language()),
                new AgendaWriter(frame, templates, texts, numbers));
        List<Draft> drafts = deck.slides().stream()
                .flatMap(slide -> writer.write(slide).stream())
                .toList();
        return templates.fill(
                "slides",
                new Values()
                        .put("language", deck.metadata().language())
                        .put("title", deck.metadata().title())
                        .put("running", texts.plain(deck.metadata().title()))
                        .put("notes", layout.hasNotes() ? Collections.nCopies(NOTE_LINES, "") : null)
                        .put("pages", pages(drafts)));
    }

    private List<Page> pages(List<Draft> drafts) {
        Map<Integer, Integer> firstPages = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            firstPages.putIfAbsent(drafts.get(i).chapterIndex(), i + 1);
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean continued = i > 0 && continues(drafts.get(i - 1), draft);
            pages.add(page(draft, continued, i + 1, drafts.size(), firstPages));
        }
        return pages;
    }

    private static boolean continues(Draft before, Draft draft) {
        return draft.title() != null
                && draft.title().equals(before.title())
                && draft.headingId().equals(before.headingId())
                && draft.chapterIndex() == before.chapterIndex();
    }

    private Page page(Draft draft, boolean continued, int number, int total, Map<Integer, Integer> firstPages) {
        String title = draft.title() == null ? null : Titles.fitted(draft.title()) + (continued ? CONTINUED : "");
        return new Page(
                "slide-" + number,
                "slide-" + number + "-content",
                "slide " + draft.kind(),
                title == null ? null : texts.plain(title),
                title == null ? "" : Titles.slideClass(title),
                linked(draft, firstPages),
                draft.chapterIndex() == 0 ? null : numbers.of(draft.chapterIndex()),
                draft.chapter().isEmpty() ? null : texts.plain(draft.chapter()),
                String.format(Locale.ROOT, "width: %.1f%%", 100.0 * number / total),
                number + " / " + total);
    }

    /** The content with the agenda's links led to the first slide of each chapter. */
    private static String linked(Draft draft, Map<Integer, Integer> firstPages) {
        if (!draft.kind().equals("agenda")) {
            return draft.content();
        }
        String content = draft.content();
        for (Map.Entry<Integer, Integer> chapter : firstPages.entrySet()) {
            content = content.replace(
                    "\"" + AgendaWriter.CHAPTER + chapter.getKey() + "\"", "\"#slide-" + chapter.getValue() + "\"");
        }
        // A chapter that states nothing has no slide to lead to.
        return content.replaceAll(" href=\"" + AgendaWriter.CHAPTER + "\\d+\"", "");
    }
}
