package io.github.zhiban.edition.slides;

import io.github.zhiban.article.Metadata;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.digest.Slide;
import io.github.zhiban.digest.Slide.Point;
import io.github.zhiban.edition.Byline;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.edition.template.Values;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the slides of a deck: one page each, with the choices by which the page is fitted when it is laid out. */
final class SlideWriter {
    /**
     * So few statements may stand in larger type than those of the rest of the deck: by a step for each that is not
     * there.
     */
    private static final int FEW = 3;

    private static final String SIZES = "size-24:3 size-22:3 size-20:3 size-18";
    private static final String SIZES_OF_STEPS = "size-24 size-22 size-20 size-18";
    private static final int MOST = 6;
    /** More statements find room where each takes a line, of at most so many half-widths. */
    private static final int MOST_LINES = 8;

    private static final int LINE = 52;

    private final Metadata metadata;
    private final Templates templates;
    private final SlideTexts texts;
    private final DeckLabels labels;
    private final ExhibitWriter exhibits;
    private final AgendaWriter agendas;
    private final RowsWriter rows;
    private final CardsWriter cards;

    SlideWriter(
            Deck deck,
            Templates templates,
            SlideTexts texts,
            DeckLabels labels,
            ExhibitWriter exhibits,
            AgendaWriter agendas) {
        this.metadata = deck.metadata();
        this.templates = templates;
        this.texts = texts;
        this.labels = labels;
        this.exhibits = exhibits;
        this.agendas = agendas;
        this.rows = new RowsWriter(templates, texts, labels);
        this.cards = new CardsWriter(templates, texts);
    }

    Draft write(Slide slide) {
        return switch (slide) {
            case Slide.Cover cover -> Draft.apart("cover", null, cover(cover));
            case Slide.Agenda agenda -> agendas.write(agenda);
            case Slide.Points points -> Draft.of("points", points.place(), shaped(points));
            case Slide.Timeline timeline -> rows.timeline(timeline);
            case Slide.Comparison comparison -> rows.comparison(comparison);
            case Slide.Exhibit exhibit -> exhibit(exhibit);
            case Slide.KeyTerms terms -> rows.terms(terms);
            case Slide.Closing closing ->
                Draft.apart(
                        "closing",
                        labels.closing(),
                        list(closing.takeaways(), 0, "4:points+few 99:points", metadata.source(), null));
        };
    }

    private String cover(Slide.Cover cover) {
        return templates.fill(
                "slide/cover",
                new Values()
                        .put("title", texts.plain(metadata.title()))
                        .put("sentence", texts.plain(cover.abstractSentence()))
                        .put("byline", texts.plain(Byline.of(metadata)))
                        .put("source", metadata.source()));
    }

    /** What is done in steps is numbered; what has names stands in cards where a slide holds them. */
    private String shaped(Slide.Points slide) {
        List<Point> points = slide.points();
        Optional<PointForms.Quotation> quotation = PointForms.quotation(slide);
        if (quotation.isPresent()) {
            return quotation(quotation.get());
        }
        String list = points(points, null);
        return switch (slide.shape()) {
            case STEPS -> {
                String steps = templates.fill("slide/steps", new Values().put("points", texts.statements(points)));
                yield PointForms.isProcess(slide) ? either(process(points), steps) : steps;
            }
            case APART, LIST ->
                CardsWriter.suit(points)
                        ? either(cards.write(points), list)
                        : PointForms.figure(slide).map(this::figure).orElse("") + list;
        };
    }

    private static String either(String first, String second) {
        return "<div data-choose=\"first\">" + first + second + "</div>";
    }

    /** Side by side, each with its number. */
    private String process(List<Point> points) {
        List<AgendaWriter.Item> steps = new ArrayList<>();
        for (Point point : points) {
            steps.add(new AgendaWriter.Item(
                    Integer.toString(steps.size() + 1), texts.runs(point.content(), point.at()), ""));
        }
        return templates.fill(
                "slide/process", new Values().put("fit", SIZES_OF_STEPS).put("steps", steps));
    }

    private String quotation(PointForms.Quotation quotation) {
        return templates.fill(
                "slide/quotation",
                new Values()
                        .put("fit", "size-28 size-24 size-22 size-20 size-18")
                        .put("words", texts.plain("“" + quotation.words() + "”"))
                        .put("speaker", texts.plain("—— " + quotation.speaker())));
    }

    /** It stands in the statement too, so that it is an ornament. */
    private String figure(String figure) {
        return "<div class=\"furniture big-number\">" + texts.plain(figure) + "</div>";
    }

    private static boolean takesALine(Point point) {
        return Cells.of(point.lead()) + 1 + Cells.of(point.text()) <= LINE;
    }

    private String points(List<Point> points, @Nullable String apart) {
        int larger = points.size() <= FEW ? FEW + 1 - points.size() : 0;
        return list(points, larger, "1:alone 4:points+few 99:points", null, apart);
    }

    /**
     * @param larger by how many steps the type may be larger than that of the deck
     * @param counts the classes of lists of few things
     * @param apart not {@code null} where the list may go to a page of its own
     */
    private String list(
            List<Point> points, int larger, String counts, @Nullable String origin, @Nullable String apart) {
        return templates.fill(
                "slide/points",
                new Values()
                        .put("fit", points.size() == 1 && apart == null ? "size-28:3 " + SIZES : SIZES)
                        // Beside an exhibit a statement rather goes on on a page of its own than is made small.
                        .put("alone", apart == null ? "size-14" : null)
                        .put(
                                "most",
                                Integer.toString(points.stream().allMatch(SlideWriter::takesALine) ? MOST_LINES : MOST))
                        .put("larger", Integer.toString(larger))
                        .put("counts", counts)
                        .put("break", apart)
                        .put("points", texts.statements(points))
                        .put("originName", labels.source())
                        .put("origin", origin));
    }

    /** What is said beside an exhibit stands below it, or follows, so that neither is made small. */
    private Draft exhibit(Slide.Exhibit exhibit) {
        String section =
                exhibit.place().headingId().isEmpty() ? "" : exhibit.place().title();
        String excerpt = labels.excerptIn(section);
        String block = exhibits.write(exhibit.block(), excerpt, 1);
        String points = exhibit.points().isEmpty() ? "" : list(exhibit.points(), 0, "99:points", null, "page");
        Optional<PreparedPicture> picture =
                exhibit.points().isEmpty() ? Optional.empty() : exhibits.picture(exhibit.block());
        String content = picture.map(shown -> {
                    String below = "<div data-fallback=\"split\">" + block + points + "</div>";
                    String beside = beside(exhibits.write(exhibit.block(), excerpt, Slide.Exhibit.PICTURE), exhibit);
                    return exhibit.isBeside(shown) ? either(beside, below) : either(below, beside);
                })
                .orElse(block + points);
        return Draft.of("exhibit", exhibit.place(), content);
    }

    /** In words beside a picture the size follows from the column. */
    private String beside(String block, Slide.Exhibit exhibit) {
        return templates.fill(
                "slide/beside",
                new Values()
                        .put("exhibit", block)
                        .put("fit", SIZES_OF_STEPS)
                        .put("points", texts.statements(exhibit.points())));
    }
}
