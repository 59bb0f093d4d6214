package io.github.zhiban.digest;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.StatementWeigher;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.rank.WordRank;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Summarises an article as slides. Extractive: every statement is the author's, cut only at punctuation. Deterministic and
 * thread safe; the dictionary is read when the first article is summarised.
 */
public final class Summarizer {
    /** An article of at most so many half-widths needs neither agenda nor closing slide. */
    private static final int TINY = 800;

    /** Summarises with HanLP's core dictionary. */
    public Summarizer() {}

    /** The deck of an article. */
    public Outcome<Deck> summarize(Article article) {
        var words = new Words();
        var chapters = new Outline(words).chapters(article);
        var weights = weigh(article.metadata(), chapters, words);
        int proseWidth = chapters.stream().mapToInt(Chapter::proseWidth).sum();
        var slides = new ArrayList<Slide>();
        slides.add(CoverMaker.make(article.metadata(), chapters, weights));
        boolean tiny = proseWidth <= TINY;
        if (!tiny) {
            slides.addAll(AgendaMaker.make(chapters));
        }
        slides.addAll(SlideNumbering.number(body(article.metadata(), chapters, weights, Budget.of(proseWidth))));
        if (!tiny) {
            slides.add(ClosingMaker.make(chapters, weights));
        }
        return Outcome.of(new Deck(article.metadata(), slides));
    }

    private static Weights weigh(Metadata metadata, List<Chapter> chapters, Words words) {
        var topics =
                chapters.stream().flatMap(chapter -> chapter.topics().stream()).toList();
        var ranks = WordRank.of(
                topics.stream().flatMap(topic -> topic.passages().stream()).toList());
        var weigher = new StatementWeigher(ranks);
        for (var topic : topics) {
            var title = Stream.of(metadata.title(), topic.title()).flatMap(text -> words.of(text).stream());
            weigher.add(
                    topic.statements(),
                    title.filter(Word::isContent).map(Word::text).collect(Collectors.toUnmodifiableSet()));
        }
        return weigher.weights();
    }

    private static List<Slide> body(Metadata metadata, List<Chapter> chapters, Weights weights, Budget budget) {
        if (chapters.isEmpty()) {
            return List.of();
        }
        var maker = new PointsMaker(new Selection(weights));
        int proseWidth =
                Math.max(1, chapters.stream().mapToInt(Chapter::proseWidth).sum());
        var slides = new ArrayList<Slide>();
        for (var group : Allotment.of(chapters, budget.slides())) {
            int width = (int) ((long) budget.width() * group.proseWidth() / proseWidth);
            slides.addAll(maker.make(group.titled(metadata.title()), width));
        }
        return slides;
    }
}
