package io.github.zhiban.digest;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.StatementWeigher;
import io.github.zhiban.digest.rank.Subject;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.rank.WordRank;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Summarises an article as slides. Extractive: every statement is the author's, cut only at punctuation. Deterministic
 * and thread safe; the dictionary is read when the first article is summarised.
 */
public final class Summarizer {
    /** No slides were made, since they would have misled. */
    public static final Code DECK_OMITTED = new Code("DECK_OMITTED");

    /** What explains a bank of questions or introduces links must be at least so much. */
    private static final int LEAST_OF_PARTS = 2;

    /** An article of at most so many half-widths needs neither agenda nor closing slide. */
    private static final int TINY = 800;

    private static final double MOST_OF_IT = 0.5;
    /** A deck that says less is about something else than its article. */
    private static final double LEAST_OF_IT = 0.02;

    /** Fewer slides than these need no agenda, and nothing to be called to mind again. */
    private static final int FEW_SLIDES = 3;

    private static final int MOST_SHOWN = 8;
    private static final int EXHIBITS_A_GROUP = 2;

    /** Summarises with HanLP's core dictionary. */
    public Summarizer() {}

    /**
     * The deck of an article.
     *
     * @param pictures those that can be shown
     */
    public Outcome<Deck> summarize(Article article, PicturesAtHand pictures) {
        var exhibits = new ExhibitFinder(pictures);
        var words = new Words();
        var form = FormFinder.of(article);
        var chapters = new Chapters(words).chapters(article, form);
        if (Tail.isAllOf(chapters)) {
            return omitted("it mostly promotes something", form, article, chapters);
        }
        var ranks = ranks(chapters);
        var weights = weigh(article.metadata(), chapters, words, ranks);
        int proseWidth = chapters.stream().mapToInt(Chapter::proseWidth).sum();
        boolean tiny = proseWidth <= TINY;
        var cover = CoverMaker.make(article.metadata(), chapters, weights, words);
        var titles = new OwnTitles(
                article.metadata().title(),
                chapters,
                weights,
                DeckLabels.of(article.metadata().language()).introduction());
        var order = new ReadingOrder(chapters);
        var merged = SlideMerger.merge(
                order.sorted(body(article.metadata(), chapters, weights, exhibits)),
                article.metadata().title(),
                exhibits);
        var told = order.sorted(titles.of(merged)).stream()
                .map(SlideMerger::unrepeated)
                .filter(slide -> !saysLittle(slide, cover))
                .toList();
        var listed = AgendaMaker.listed(told, order);
        var body = SlideNumbering.number(SlideNumbering.renumber(told, listed, order));
        if (body.size() == 1
                && cover.abstractSentence().isEmpty()
                && isAlone(body.get(0))
                && DeckExtent.of(chapters, body).share() > MOST_OF_IT) {
            // The title and most of the text are on the cover: there is nothing else to show.
            var only = ((Slide.Points) body.get(0)).points().get(0).text();
            return CoverMaker.isFit(only)
                    ? deck(form, article, chapters, body, List.of(new Slide.Cover(only)))
                    : omitted(reason(form), form, article, chapters);
        }
        boolean unsaid = cover.abstractSentence().isEmpty()
                && DeckExtent.of(chapters, body).share() < MOST_OF_IT;
        boolean traces = !tiny && DeckExtent.of(chapters, body).share() < LEAST_OF_IT && !isShowing(body);
        if (isOneListing(body)) {
            return omitted("it consists of code", form, article, chapters);
        }
        if (saysTooLittle(form, body, tiny) || traces || (unsaid && isPoor(body))) {
            return omitted(reason(form), form, article, chapters);
        }
        var slides = new ArrayList<Slide>();
        slides.add(cover);
        boolean few = tiny || body.size() < FEW_SLIDES;
        if (!few) {
            slides.addAll(AgendaMaker.make(listed));
        }
        slides.addAll(body);
        if (!few && form.hasTerms()) {
            var terms = new TermFinder(ranks).find(chapters, Budget.terms(proseWidth));
            if (!terms.isEmpty()) {
                slides.add(new Slide.KeyTerms(terms));
            }
        }
        if (!few && form.hasClosing()) {
            var closing = ClosingMaker.make(chapters, shown(body), weights, words);
            if (closing.takeaways().size() > 1) {
                slides.add(closing);
            }
        }
        return deck(form, article, chapters, body, slides);
    }

    private static Outcome<Deck> deck(
            DeckForm form, Article article, List<Chapter> chapters, List<Slide> body, List<Slide> slides) {
        return Outcome.of(new Deck(form, article.metadata(), slides, DeckExtent.of(chapters, body)));
    }

    /**
     * Whether a deck would show so little of an article that it misleads: names of other texts, or a few lines out of
     * many.
     */
    private static boolean saysTooLittle(DeckForm form, List<Slide> body, boolean tiny) {
        int statements = statements(body);
        return switch (form) {
            case QUESTIONS, LINKS -> statements < LEAST_OF_PARTS;
            case EXPLANATION, TUTORIAL, NEWS, INTERVIEW, CODE, RESUME, ESSAY -> !tiny && statements == 0;
        };
    }

    /** Whether a deck has no more than one thing to show. */
    private static boolean isPoor(List<Slide> body) {
        return statements(body) < LEAST_OF_PARTS && !isShowing(body);
    }

    /** Whether all there is to show is one piece of code of which nothing is said. */
    private static boolean isOneListing(List<Slide> body) {
        return body.size() == 1
                && body.get(0) instanceof Slide.Exhibit it
                && it.block() instanceof Block.CodeBlock
                && statements(it) == 1
                && it.place().claimed().isEmpty();
    }

    /** What slides say in points, without leads. */
    private static Set<Slide.Point> shown(List<Slide> body) {
        return body.stream()
                .flatMap(slide ->
                        Stream.concat(slide.located().flatMap(Slide.Place::claimed).stream(), points(slide).stream()))
                .map(point -> new Slide.Point("", point.content(), point.at()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Slide.Point> points(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points();
            case Slide.Exhibit it -> it.points();
            case Slide.Comparison it ->
                it.subjects().stream()
                        .flatMap(subject -> subject.points().stream())
                        .toList();
            case Slide.Timeline it -> List.of();
            case Slide.Cover it -> List.of();
            case Slide.Agenda it -> List.of();
            case Slide.KeyTerms it -> List.of();
            case Slide.Closing it -> List.of();
        };
    }

    private static boolean isShowing(List<Slide> body) {
        return body.stream().anyMatch(Slide.Exhibit.class::isInstance);
    }

    private static int statements(List<Slide> body) {
        return body.stream()
                .mapToInt(slide -> statements(slide)
                        + (slide.located().flatMap(Slide.Place::claimed).isPresent() ? 1 : 0))
                .sum();
    }

    private static int statements(Slide slide) {
        return switch (slide) {
            case Slide.Points it -> it.points().size();
            case Slide.Timeline it -> it.events().size();
            case Slide.Comparison it -> it.subjects().size();
            case Slide.Exhibit it -> 1 + it.points().size();
            case Slide.Cover it -> 0;
            case Slide.Agenda it -> 0;
            case Slide.KeyTerms it -> 0;
            case Slide.Closing it -> 0;
        };
    }

    private static String reason(DeckForm form) {
        return switch (form) {
            case QUESTIONS -> "it consists of questions, and few of their answers are explained";
            case LINKS -> "it consists of links to other texts";
            case EXPLANATION, TUTORIAL, NEWS, INTERVIEW, CODE, RESUME, ESSAY -> "no sentence of it stands by itself";
        };
    }

    private static Outcome<Deck> omitted(String reason, DeckForm form, Article article, List<Chapter> chapters) {
        var deck = new Deck(form, article.metadata(), List.of(), DeckExtent.of(chapters, List.of()));
        return new Outcome<>(
                deck,
                List.of(Diagnostic.info(
                        DECK_OMITTED, article.at(), "No slides are made of this article: " + reason + ".")));
    }

    private static boolean isAlone(Slide slide) {
        return slide instanceof Slide.Points it
                && it.points().size() == 1
                && it.place().claimed().isEmpty();
    }

    /** Whether a slide says one thing only, which the cover says already. */
    private static boolean saysLittle(Slide slide, Slide.Cover cover) {
        return slide instanceof Slide.Points points
                && isAlone(slide)
                && LeadNumbers.fold(cover.abstractSentence())
                        .contains(LeadNumbers.fold(points.points().get(0).text()));
    }

    /** The word ranks of an article. */
    static WordRank ranks(List<Chapter> chapters) {
        return WordRank.of(chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .toList());
    }

    /** The weights of an article's statements. */
    static Weights weigh(Metadata metadata, List<Chapter> chapters, Words words, WordRank ranks) {
        var weigher = new StatementWeigher(ranks, isHan(chapters), titles(chapters));
        for (var chapter : chapters) {
            for (var topic : chapter.topics()) {
                var subjects = Stream.of(topic.title(), chapter.title(), metadata.title())
                        .map(Subject::of)
                        .toList();
                var title = Stream.of(metadata.title(), topic.title()).flatMap(text -> words.of(text).stream());
                weigher.add(
                        topic.statements(),
                        subjects,
                        title.filter(Word::isContent).map(Word::text).collect(Collectors.toUnmodifiableSet()));
            }
        }
        return weigher.weights();
    }

    /** The titles of all sections, folded: an author's own list of contents says nothing. */
    private static Set<String> titles(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.title()),
                        chapter.topics().stream()
                                .flatMap(topic -> Stream.concat(
                                        Stream.of(topic.title()),
                                        topic.statements().stream().map(Statement::lead)))))
                .map(LeadNumbers::fold)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isHan(List<Chapter> chapters) {
        return HanFolding.isMostlyHan(chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream())
                .map(AnnotatedPassage::text)
                .collect(Collectors.joining()));
    }

    private static List<Slide> body(
            Metadata metadata, List<Chapter> chapters, Weights weights, ExhibitFinder exhibits) {
        if (chapters.isEmpty()) {
            return List.of();
        }
        int proseWidth =
                Math.max(1, chapters.stream().mapToInt(Chapter::proseWidth).sum());
        var budget = Budget.of(proseWidth);
        boolean headless = chapters.size() > 1 && chapters.stream().allMatch(chapter -> chapter.index() == 0);
        int shown = shown(chapters, exhibits);
        var maker = new BodyMaker(
                weights,
                Leads.of(chapters),
                exhibits,
                Math.max(budget.exhibits(), shown),
                Math.max(EXHIBITS_A_GROUP, shown));
        var slides = new ArrayList<Slide>();
        for (var group : SlideAllocation.of(chapters, budget.slides())) {
            int width = (int) ((long) budget.width() * group.proseWidth() / proseWidth);
            slides.addAll(maker.make(titled(group, metadata.title(), headless), width));
        }
        return slides;
    }

    /** How much an article shows that says little, as notes do that consist of code; else nothing. */
    private static int shown(List<Chapter> chapters, ExhibitFinder exhibits) {
        long shown = chapters.stream()
                .filter(chapter -> chapter.statements().size() <= 1)
                .filter(chapter -> chapter.topics().stream()
                        .anyMatch(topic -> exhibits.find(topic).isPresent()))
                .count();
        return shown >= FEW_SLIDES && shown * 3 >= chapters.size() ? (int) Math.min(shown, MOST_SHOWN) : 0;
    }

    /**
     * A group without a heading is named by its own words where the whole article has no headings, else by the
     * article's title.
     */
    private static Group titled(Group group, String articleTitle, boolean headless) {
        if (!group.title().isEmpty()) {
            return group;
        }
        var own = headless ? TitleFinder.find(group.topics().get(0)) : Optional.<String>empty();
        return group.titled(own.orElse(articleTitle));
    }
}
