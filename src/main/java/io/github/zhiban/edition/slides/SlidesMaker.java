package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.FormulaDrawing;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes one slide summary. Used once, by one thread. */
public final class SlidesMaker {
    private static final Pattern CHAPTER_LINK = Pattern.compile(" href=\"" + AgendaWriter.CHAPTER + "(\\d+)\"");
    /** Lines for notes beside a slide. */
    private static final int NOTE_LINES = 8;

    private final Article article;
    private final SlideFrame frame;
    private final DeckLabels labels;
    private final Map<String, String> properties;
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
        this.frame = SlideFrame.of(properties);
        this.labels = DeckLabels.of(article.metadata().language());
        this.properties = properties;
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
        Numbers numbers = Numbers.of(properties, deck.metadata().language(), lastChapter(deck));
        SlideWriter writer = new SlideWriter(
                frame,
                deck,
                templates,
                texts,
                labels,
                new ExhibitWriter(medium, article.metadata().language()),
                new AgendaWriter(frame, templates, texts, labels, numbers));
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
                        .put("pages", pages(drafts, numbers)));
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
        NavigableMap<Integer, Integer> firstPages = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            firstPages.putIfAbsent(drafts.get(i).chapterIndex(), i + 1);
        }
        List<Page> pages = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean continued = draft.title() != null && !shown.add(draft.chapterIndex() + " " + draft.title());
            pages.add(page(draft, continued, i + 1, drafts.size(), firstPages, numbers));
        }
        return pages;
    }

    private Page page(
            Draft draft,
            boolean continued,
            int number,
            int total,
            NavigableMap<Integer, Integer> firstPages,
            Numbers numbers) {
        String title = draft.title() == null
                ? null
                : SlideTitles.fitted(draft.title()) + (continued ? labels.continued() : "");
        return new Page(
                "slide-" + number,
                "slide-" + number + "-content",
                "slide " + draft.kind(),
                title == null ? null : texts.plain(title),
                title == null ? "" : SlideTitles.slideClass(title),
                linked(draft, firstPages),
                draft.chapterIndex() == 0 ? null : numbers.of(draft.chapterIndex()),
                draft.chapter().isEmpty() ? null : texts.plain(draft.chapter()),
                String.format(Locale.ROOT, "width: %.1f%%", 100.0 * number / total),
                number + " / " + total);
    }

    /** The content with the agenda's links led to the first slide of each chapter, or to that of the one it shares slides with. */
    private static String linked(Draft draft, NavigableMap<Integer, Integer> firstPages) {
        if (!draft.kind().equals("agenda")) {
            return draft.content();
        }
        return CHAPTER_LINK.matcher(draft.content()).replaceAll(link -> {
            Map.Entry<Integer, Integer> chapter = firstPages.floorEntry(Integer.parseInt(link.group(1)));
            // A chapter before any that states something has no slide to lead to.
            return chapter == null || chapter.getKey() == 0 ? "" : " href=\"#slide-" + chapter.getValue() + "\"";
        });
    }
}
