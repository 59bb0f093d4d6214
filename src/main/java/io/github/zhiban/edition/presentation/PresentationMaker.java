package io.github.zhiban.edition.presentation;

import io.github.zhiban.article.Article;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.edition.slides.PointForms;
import io.github.zhiban.edition.slides.SpeakerNotes;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.pptx.Geometry;
import io.github.zhiban.pptx.Presentation;
import io.github.zhiban.pptx.Presentation.Frame;
import io.github.zhiban.pptx.Presentation.Layout;
import io.github.zhiban.pptx.Presentation.Page;
import io.github.zhiban.pptx.Presentation.Paragraph;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Shape;
import io.github.zhiban.pptx.Presentation.Tone;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a presentation of a deck. Used once, by one thread. */
public final class PresentationMaker {
    private static final double HEIGHT = 540;
    private static final double WIDE = 960;
    private static final double STANDARD = 720;
    private static final double BULLET = 24;
    private static final double SMALLEST = 18;
    private static final double[] SIZES = {26, 24, 22, 20, 18};
    /** Of what is said below an exhibit, and the share of a slide's height it may take before it is set smaller. */
    private static final double[] SIZES_BELOW = {24, 22, 20, 18};

    private static final double MOST_BELOW = 0.25;
    private static final int COLUMNS_FROM = 9;
    private static final double QUOTATION = 28;
    private static final double FIGURE = 72;
    private static final double STEP_TOP = 40;
    private static final double STEP_HEIGHT = 220;
    private static final double STEP_GAP = 8;
    private static final double STEP_INSET = 36;

    private final Article article;
    private final Style style;
    private final OffsetDateTime created;
    private final DeckLabels labels;
    private final SpeakerNotes notes;
    private final double width;
    private final Frame body;
    private final RunWriter writer;
    private final Exhibits exhibits;
    private final Tables tables;
    private final Set<String> shown = new HashSet<>();

    /**
     * @param pictures those that can be shown
     * @param pagination of the handout, for the notes; {@code null} where there is none
     * @param created what the file says about when it was made
     * @param drawer for formulas that stand alone
     */
    public PresentationMaker(
            Article article,
            Style style,
            PicturesAtHand pictures,
            @Nullable Pagination pagination,
            OffsetDateTime created,
            FormulaDrawer drawer) {
        this.article = article;
        this.writer = new RunWriter();
        this.style = style;
        this.created = created;
        this.labels = DeckLabels.of(article.metadata().language());
        this.notes = new SpeakerNotes(article, pagination, labels.page());
        this.width = style.policies().slides() == SlidesLayout.STANDARD ? STANDARD : WIDE;
        this.body = Geometry.body(width, HEIGHT);
        this.exhibits = new Exhibits(pictures, writer, drawer);
        this.tables = new Tables(body, writer);
    }

    /** The presentation of the article's deck. */
    public Presentation make(Deck deck) {
        var pages = new ArrayList<Page>();
        deck.slides().stream().flatMap(slide -> parts(slide).stream()).forEach(slide -> pages.add(page(slide)));
        return new Presentation(
                deck.metadata().title(),
                String.join("、", deck.metadata().authors()),
                deck.metadata().language(),
                created,
                width,
                HEIGHT,
                StyleTheme.of(style),
                pages);
    }

    /** Terms that one slide does not hold in type that is read from afar stand on several. */
    private List<Slide> parts(Slide slide) {
        if (slide instanceof Slide.KeyTerms it && it.terms().size() > 1 && tables.size(it) < SMALLEST) {
            int half = (it.terms().size() + 1) / 2;
            var parts = new ArrayList<>(parts(new Slide.KeyTerms(it.terms().subList(0, half))));
            parts.addAll(
                    parts(new Slide.KeyTerms(it.terms().subList(half, it.terms().size()))));
            return parts;
        }
        return List.of(slide);
    }

    private Page page(Slide slide) {
        var said = notes.of(slide);
        return switch (slide) {
            case Slide.Cover it -> cover(it, said);
            case Slide.Agenda it -> agenda(it, said);
            case Slide.Points it -> points(it, said);
            case Slide.Timeline it -> drawn(title(it.place()), label(it.place()), tables.axis(it), said);
            case Slide.Comparison it ->
                drawn(title(it.place()), label(it.place()), List.of(tables.comparison(it)), said);
            case Slide.Exhibit it -> exhibit(it, said);
            case Slide.KeyTerms it -> drawn(again("", labels.terms()), "", List.of(tables.terms(it)), said);
            case Slide.Closing it -> closing(it, said);
        };
    }

    private static Page text(String title, String label, List<Paragraph> body, String notes) {
        return text(title, label, body, 1, notes);
    }

    private static Page text(String title, String label, List<Paragraph> body, int columns, String notes) {
        return new Page(Layout.TEXT, title, label, body, columns, List.of(), List.of(), notes);
    }

    private static Page drawn(String title, String label, List<Shape> shapes, String notes) {
        return new Page(Layout.TITLE, title, label, List.of(), 1, List.of(), shapes, notes);
    }

    private Page cover(Slide.Cover cover, String said) {
        var sentence = cover.abstractSentence().isEmpty()
                ? List.<Paragraph>of()
                : List.of(inherited(cover.abstractSentence()));
        var imprint = new ArrayList<Paragraph>();
        var byline = Byline.of(article.metadata());
        if (!byline.isEmpty()) {
            imprint.add(inherited(byline));
        }
        var source = article.metadata().source();
        if (source != null) {
            imprint.add(inherited(source));
        }
        return new Page(Layout.COVER, article.metadata().title(), "", sentence, 1, imprint, List.of(), said);
    }

    /** On a cover the layout states size and colour; a link would have the colour that the cover stands on. */
    private static Paragraph inherited(String text) {
        return new Paragraph(List.of(new Run(text, Tone.INHERITED, false, false, "")), 0, false);
    }

    private Page agenda(Slide.Agenda agenda, String said) {
        var texts = agenda.entries().stream().map(Slide.Entry::title).toList();
        int columns = texts.size() >= COLUMNS_FROM ? 2 : 1;
        double column = body.width() / columns - 2 * BULLET;
        double size = TypeSizes.fitting(texts, column, columns * body.height(), 24, 22, 20, 18, 16, 14);
        var entries = agenda.entries().stream()
                .map(entry -> new Paragraph(
                        List.of(
                                RunWriter.plain(entry.index() + "　", Tone.ACCENT, true),
                                RunWriter.plain(entry.title(), Tone.INK, false)),
                        size,
                        false))
                .toList();
        return text(labels.agenda(), "", entries, columns, said);
    }

    private Page closing(Slide.Closing closing, String said) {
        var paragraphs = new ArrayList<>(points(closing.takeaways()));
        var source = article.metadata().source();
        if (source != null) {
            paragraphs.add(new Paragraph(
                    List.of(
                            RunWriter.plain(labels.source() + " ", Tone.MUTED, false),
                            new Run(source, Tone.MUTED, false, false, source)),
                    14,
                    false));
        }
        return text(labels.closing(), "", paragraphs, said);
    }

    private Page points(Slide.Points slide, String said) {
        var title = title(slide.place());
        var label = label(slide.place());
        if (PointForms.isProcess(slide)) {
            return drawn(title, label, process(slide.points()), said);
        }
        return text(title, label, shaped(slide), said);
    }

    private List<Paragraph> shaped(Slide.Points slide) {
        var quotation = PointForms.quotation(slide);
        if (quotation.isPresent()) {
            return List.of(
                    new Paragraph(
                            List.of(RunWriter.plain("“" + quotation.get().words() + "”", Tone.INK, false)),
                            QUOTATION,
                            false),
                    new Paragraph(
                            List.of(RunWriter.plain("—— " + quotation.get().speaker(), Tone.MUTED, false)),
                            SMALLEST,
                            false));
        }
        var paragraphs = points(slide.points());
        var figure = PointForms.figure(slide);
        if (figure.isPresent()) {
            paragraphs = new ArrayList<>(paragraphs);
            paragraphs.add(0, new Paragraph(List.of(RunWriter.plain(figure.get(), Tone.ACCENT, true)), FIGURE, false));
        }
        return slide.shape() == Slide.Points.Shape.STEPS
                ? paragraphs.stream()
                        .map(it -> new Paragraph(it.runs(), it.size(), Paragraph.Item.NUMBER))
                        .toList()
                : paragraphs;
    }

    /** Each step an arrow to the next one. */
    private List<Shape> process(List<Slide.Point> steps) {
        double step = (body.width() - STEP_GAP * (steps.size() - 1)) / steps.size();
        double size = TypeSizes.fitting(said(steps), step - STEP_INSET, STEP_HEIGHT * steps.size(), 22, 20, SMALLEST);
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < steps.size(); i++) {
            var frame = new Frame(body.x() + i * (step + STEP_GAP), body.y() + STEP_TOP, step, STEP_HEIGHT);
            shapes.add(new Shape.Arrow(
                    frame,
                    List.of(
                            new Paragraph(
                                    List.of(RunWriter.plain(Integer.toString(i + 1), Tone.ACCENT, true)), 28, false),
                            new Paragraph(runs(steps.get(i)), size, false))));
        }
        return shapes;
    }

    private Page exhibit(Slide.Exhibit exhibit, String notes) {
        boolean beside =
                exhibits.picture(exhibit.block()).filter(exhibit::isBeside).isPresent();
        var shapes = beside ? beside(exhibit) : below(exhibit);
        return drawn(title(exhibit.place()), label(exhibit.place()), shapes, notes);
    }

    /** The picture on the left, what is said of it on the right. */
    private List<Shape> beside(Slide.Exhibit exhibit) {
        double width = body.width() * Slide.Exhibit.WORDS;
        var frame = new Frame(body.x() + body.width() - width, body.y(), width, body.height());
        double size = TypeSizes.fitting(said(exhibit.points()), width - BULLET, body.height(), SIZES_BELOW);
        var left = new Frame(body.x(), body.y(), body.width() * Slide.Exhibit.PICTURE, body.height());
        var shapes = new ArrayList<>(exhibits.shapes(exhibit.block(), left));
        shapes.add(new Shape.Text(frame, "Text", false, false, paragraphs(exhibit.points(), size)));
        return shapes;
    }

    private List<Shape> below(Slide.Exhibit exhibit) {
        var said = said(exhibit.points());
        double size = TypeSizes.fitting(said, body.width() - BULLET, body.height() * MOST_BELOW, SIZES_BELOW);
        double below = said.isEmpty() ? 0 : TypeSizes.height(said, body.width() - BULLET, size) + 12;
        var shapes = new ArrayList<>(
                exhibits.shapes(exhibit.block(), new Frame(body.x(), body.y(), body.width(), body.height() - below)));
        if (!exhibit.points().isEmpty()) {
            var frame = new Frame(body.x(), body.y() + body.height() - below, body.width(), below);
            shapes.add(new Shape.Text(frame, "Text", false, false, paragraphs(exhibit.points(), size)));
        }
        return shapes;
    }

    private List<Paragraph> points(List<Slide.Point> points) {
        return paragraphs(points, TypeSizes.fitting(said(points), body.width() - BULLET, body.height(), SIZES));
    }

    private static List<String> said(List<Slide.Point> points) {
        return points.stream().map(point -> point.lead() + "　" + point.text()).toList();
    }

    private List<Paragraph> paragraphs(List<Slide.Point> points, double size) {
        boolean alone = points.size() == 1;
        return points.stream()
                .map(point -> new Paragraph(runs(point), size, !alone))
                .toList();
    }

    private List<Run> runs(Slide.Point point) {
        return runs(point, writer);
    }

    /** The lead and what it leads to. */
    static List<Run> runs(Slide.Point point, RunWriter writer) {
        var runs = new ArrayList<Run>();
        if (!point.lead().isEmpty()) {
            runs.add(RunWriter.plain(point.content().isEmpty() ? point.lead() : point.lead() + "　", Tone.ACCENT, true));
        }
        runs.addAll(writer.of(point.content()));
        return runs;
    }

    /** People find slides by their titles: the same one again says so. */
    private String title(Place place) {
        var title = place.headline().isEmpty() ? article.metadata().title() : place.headline();
        return again(place.chapterIndex() + " ", title);
    }

    private String again(String chapter, String title) {
        return shown.add(chapter + title) ? title : title + labels.continued();
    }

    private static String label(Place place) {
        return place.label().isEmpty() || place.chapterIndex() == 0
                ? place.label()
                : place.chapterIndex() + "　" + place.label();
    }
}
