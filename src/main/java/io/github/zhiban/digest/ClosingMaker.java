package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Selection;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.StatementFinder;
import io.github.zhiban.digest.rank.Unit;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses what to take away: the author's own conclusions where there are any, and the main statement of each chapter.
 * Repeats statements of earlier slides on purpose.
 */
final class ClosingMaker {
    private static final Pattern CONCLUDING =
            Pattern.compile("总结|小结|结语|结论|结束语|总而言之|最后|结尾|尾声|conclusion|summary|takeaway");
    private static final Pattern CONCLUDES =
            Pattern.compile("^(?:总之|综上|总的来说|总而言之|总体|由此可见|可见|因此|in (?:short|conclusion|summary)|therefore)");
    /** Titles that any article may have. */
    private static final Pattern ANYWHERE = Pattern.compile(CONCLUDING.pattern()
            + "|^(?:第.{1,3}[章节部分篇]+|前言|引言|简介|介绍|概述|概览|背景|基本介绍|什么是.*|.*是什么|总览|正文|其他|其它|最后|摘要|.*介绍|"
            + "introduction|overview|background)$");

    /** What is not worth saying twice: examples, exercises, the author in person, what the reader does not see. */
    private static final Pattern PASSING = Pattern.compile(
            "单击|点击|右键|勾选|下拉|按钮|弹出|对话框|回车|例如|比如|假设|本例|本文|本篇|例[题子]|我们?(?!国)|你|大家|读者|同学|这里|第[一二三四五六七八九十]题|[!！?？]|[{}<>;$]|//|"
                    + "\\w=\\w|\\w\\(\\)|[:：]$");

    private static final Set<String> NOT_SUBJECTS = Set.of("为", "主要", "目的");

    private static final double CONCLUSION = 0.6;
    private static final double DEFINITION = 0.4;
    private static final double OVERVIEW = 0.7;
    private static final double DETAIL = -0.25;
    private static final double ORDER = -0.4;
    /** What stands for a chapter must be worth saying twice. */
    private static final double CHAPTER_FLOOR = 0.5;

    /** What no slide says must be worth so much. */
    private static final double UNSHOWN = 1.8;

    private static final double FLOOR = 0.2;
    private static final int NARROWEST = 24;
    private static final int WIDEST_CHAPTER = 24;
    private static final int CONCLUSIONS = 3;
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final Weights weights;
    private final Selection selection;
    private final Leads leads;
    private final Set<Slide.Point> shown;
    private final Set<Statement> overviews = new HashSet<>();

    private ClosingMaker(Weights weights, Leads leads, Set<Slide.Point> shown) {
        this.shown = Set.copyOf(shown);
        this.weights = weights;
        this.leads = leads;
        this.selection = new Selection(weights);
    }

    /**
     * The closing slide of an article: the steps of a guide; else a takeaway for each chapter, three to five in all.
     */
    static Slide.Closing make(List<Chapter> chapters, Set<Slide.Point> shown, Weights weights, Words words) {
        var maker = new ClosingMaker(weights, Leads.of(chapters), shown);
        var steps = new StepFinder(words).find(chapters);
        var told = maker.steps(steps);
        boolean said = told.takeaways().stream()
                .anyMatch(takeaway -> !takeaway.content().isEmpty());
        return said ? told : new ClosingMaker(weights, Leads.of(chapters), shown).make(chapters);
    }

    /** Each step with what it does, where the author says so in a sentence. */
    private Slide.Closing steps(List<Chapter> steps) {
        var takeaways = new ArrayList<Slide.Point>();
        for (var step : steps) {
            var said = candidates(step).stream()
                    .filter(statement -> worth(statement) >= CHAPTER_FLOOR
                            && Cells.of(step.title()) + statement.width() <= StatementFinder.MAXIMUM_WIDTH)
                    .findFirst();
            said.map(statement -> new Slide.Point(step.title(), statement.content(), statement.at()))
                    .or(() -> step.topics().stream()
                            .flatMap(topic -> topic.blocks().stream())
                            .findFirst()
                            .map(block -> new Slide.Point(step.title(), List.of(), block.at())))
                    .ifPresent(takeaways::add);
        }
        return new Slide.Closing(takeaways);
    }

    private Slide.Closing make(List<Chapter> chapters) {
        int most = Math.clamp(chapters.size(), FEWEST, MOST);
        var chosen = new ArrayList<Statement>();
        var candidates = chapters.stream().map(this::candidates).toList();
        for (int i = 0; i < chapters.size(); i++) {
            if (isConcluding(chapters.get(i))) {
                choose(candidates.get(i), FLOOR, Math.min(CONCLUSIONS, most - chosen.size()), chosen);
            }
        }
        candidates.stream()
                .filter(chapter -> !chapter.isEmpty() && chapter.stream().noneMatch(chosen::contains))
                .sorted(Comparator.comparingDouble(chapter -> -worth(chapter.get(0))))
                .forEach(chapter -> choose(chapter, CHAPTER_FLOOR, Math.min(1, most - chosen.size()), chosen));
        var rest = candidates.stream().flatMap(List::stream).sorted(byWorth()).toList();
        choose(rest, FLOOR, FEWEST - chosen.size(), chosen);
        return new Slide.Closing(chosen.stream()
                .sorted(Comparator.comparingInt(Statement::order))
                .map(statement -> point(statement, chapterOf(statement, chapters)))
                .toList());
    }

    private List<Statement> candidates(Chapter chapter) {
        var overview = chapter.topics().get(0).title().equals(chapter.title())
                ? chapter.topics().get(0).statements()
                : List.<Statement>of();
        overviews.addAll(overview);
        return chapter.statements().stream()
                .filter(statement -> statement.width() >= NARROWEST
                        && statement.item().list() == 0
                        && !Leads.isKind(statement.lead())
                        && isOfSomething(statement)
                        && statement.words().stream().anyMatch(Word::isVerb)
                        && statement.text().indexOf(Passage.FORMULA) < 0
                        && (worth(statement) >= UNSHOWN
                                || shown.contains(new Slide.Point("", statement.content(), statement.at())))
                        && !PASSING.matcher(statement.folded()).find())
                .sorted(byWorth())
                .toList();
    }

    /** Whether it says of what it is: by a lead that no other statement has, or by itself. */
    private boolean isOfSomething(Statement statement) {
        return leads.areAnyones(statement.lead())
                ? statement.words().stream().findFirst().filter(Word::isNominal).isPresent()
                : !statement.lead().isEmpty() || opensWithSubject(statement);
    }

    /** 「完全免费」, 「为教师提供…」 say it of something that only their section names. */
    private static boolean opensWithSubject(Statement statement) {
        return statement.words().stream()
                .findFirst()
                .filter(word -> !word.tag().startsWith("v")
                        && !word.tag().startsWith("d")
                        && !word.tag().startsWith("a")
                        && !NOT_SUBJECTS.contains(word.text()))
                .isPresent();
    }

    /** The best new ones of candidates, up to so many. */
    private void choose(List<Statement> candidates, double floor, int most, List<Statement> chosen) {
        int wanted = chosen.size() + Math.max(0, most);
        for (var candidate : candidates) {
            if (chosen.size() < wanted) {
                selection.pick(List.of(Unit.of(candidate)), floor).ifPresent(unit -> chosen.add(unit.first()));
            }
        }
    }

    private Comparator<Statement> byWorth() {
        return Comparator.comparingDouble((Statement it) -> -worth(it)).thenComparingInt(Statement::order);
    }

    private double worth(Statement statement) {
        boolean concludes = CONCLUDES
                .matcher(statement.sentence().of(statement.passage().folded()))
                .find();
        boolean detail = switch (statement.role()) {
            case OPENING, PROSE, ENDING -> false;
            case ITEM, ITEM_DETAIL, LABEL -> true;
        };
        return weights.of(statement)
                + (concludes ? CONCLUSION : 0)
                + (weights.isDefinition(statement) ? DEFINITION : 0)
                + (overviews.contains(statement) ? OVERVIEW : 0)
                + (detail ? DETAIL : 0)
                + (isOrder(statement) ? ORDER : 0)
                + (statement.lead().isEmpty() ? 0 : DETAIL);
    }

    /** Whether a statement begins with what is done; out of its list such an order or a state says little. */
    private static boolean isOrder(Statement statement) {
        return statement.words().stream()
                .findFirst()
                .filter(word -> word.tag().startsWith("v"))
                .isPresent();
    }

    private static boolean isConcluding(Chapter chapter) {
        return concludes(chapter.title());
    }

    /** Whether a title is that of a conclusion. */
    static boolean concludes(String title) {
        return CONCLUDING.matcher(LeadNumbers.fold(title)).find();
    }

    private static String chapterOf(Statement statement, List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.statements().contains(statement))
                .map(Chapter::title)
                .findFirst()
                .orElse("");
    }

    /**
     * Led by the author's own lead, else by the title of the chapter where the statement does not name what that names.
     */
    private static Slide.Point point(Statement statement, String chapter) {
        boolean own = !statement.lead().isEmpty() && !Leads.isKind(statement.lead());
        var lead = own ? statement.lead() : chapter;
        boolean named = LeadNumbers.opens(lead, statement.text())
                || (!own
                        && (ANYWHERE.matcher(LeadNumbers.fold(lead)).find()
                                || Cells.of(lead) > WIDEST_CHAPTER
                                || sharesWord(lead, statement)));
        boolean said = named || Cells.of(lead) + statement.width() > StatementFinder.MAXIMUM_WIDTH;
        return new Slide.Point(said ? "" : lead, statement.content(), statement.at());
    }

    private static boolean sharesWord(String title, Statement statement) {
        var folded = LeadNumbers.fold(title);
        return statement.contentWords().stream().anyMatch(folded::contains);
    }
}
