package io.github.zhiban.digest;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.rank.Cues;
import io.github.zhiban.digest.rank.Foils;
import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.Subject;
import io.github.zhiban.digest.rank.Weights;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Excerpt;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Purposes;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.digest.text.Words;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one sentence that says what an article is about: its description, a sentence of purpose (本文介绍…), the
 * definition of what its title names, or an early statement about what the title names. Rather none than one without a
 * subject.
 */
final class CoverMaker {
    private static final int WIDEST = 140;
    private static final int NARROWEST = 24;
    /** What stands farther below than so many passages tells of a part. */
    private static final int LEADING = 2;

    private static final int EARLY = 24;
    private static final int OPENING = 4;
    private static final double LEAST_WEIGHT = 0.4;
    private static final int SUBJECT_WORDS = 5;

    /** What is a question, an address or the author in person does not say what an article is about. */
    private static final Pattern UNFIT = Pattern.compile(
            "[?？]\\s*$|什么[^，。]{0,8}$|https?:|我(?!国|们(?:需要|必须|应|可以|要|将|就?能))|你|您|咱|小弟|笔者|呢\\s*$|免费|文章末尾|文末|完整代码|^(?:目前|近年来?|当前|现在|如今)|——.*——|^[^，。]{0,"
                    + "14}(?:也(?!是一)|又(?!称|名)|还|却|更|再次)");

    /** A title that names several things: a sentence about one of them does not say what the article is about. */
    private static final Pattern COMPARES = Pattern.compile("(?i)\\bvs\\b|对比|比较|区别|异同|差异|還是|还是");

    private static final Pattern TELLS = Pattern.compile(
            "(?:用|把).{1,16}(?:保存|实现|完成|表示|描述|放)|可以|能够|通过|分为|包括|包含|由.{1,20}(?:组成|构成)|用于|适用于|致力于|提供了?|支持|consists? of");

    /** Neither points nor titles end in a stop. */
    private static final Pattern FINAL_STOP = Pattern.compile("[。；;]\\s*$|(?<=[^.])\\.\\s*$");

    private static final Pattern ORNAMENTS = Pattern.compile("^[^\\p{L}\\p{N}《“\"（(【「]+");

    private static final StatementTrimmer TRIMMER = new StatementTrimmer(WIDEST);

    private final String title;
    private final boolean isOfSeveral;
    private final Set<String> titleWords;
    private final List<Chapter> chapters;
    private final Weights weights;
    private final Words words;

    private CoverMaker(String title, List<Chapter> chapters, Weights weights, Words words) {
        this.title = title;
        this.isOfSeveral = COMPARES.matcher(title).find();
        this.titleWords = words.of(title).stream()
                .filter(Word::isContent)
                .map(Word::text)
                .collect(Collectors.toUnmodifiableSet());
        this.chapters = chapters;
        this.weights = weights;
        this.words = words;
    }

    /** The cover. */
    static Slide.Cover make(Metadata metadata, List<Chapter> chapters, Weights weights, Words words) {
        var maker = new CoverMaker(metadata.title(), chapters, weights, words);
        return new Slide.Cover(maker.described(metadata.description())
                .or(maker::purpose)
                .or(() -> maker.isOfSeveral ? Optional.empty() : maker.definition())
                .or(maker::plan)
                .or(() -> maker.isOfSeveral ? Optional.empty() : maker.leading())
                .map(sentence -> FINAL_STOP.matcher(sentence).replaceFirst(""))
                .orElse(""));
    }

    /** The description's first whole sentence that the author says too; exporters cut descriptions anywhere. */
    private Optional<String> described(@Nullable String description) {
        if (description == null) {
            return Optional.empty();
        }
        var passage = AnnotatedPassage.of(new Passage(List.of(new Inline.Text(description)), Location.of("")), words);
        var opening = passage.sentences().stream()
                .filter(sentence -> isAuthors(sentence.of(description)))
                .findFirst();
        return passage.sentences().stream()
                .filter(sentence -> Purposes.states(passage, sentence)
                        // What a description goes on with tells of a part.
                        || (opening.filter(sentence::equals).isPresent()
                                && !isOfSeveral
                                && standsAlone(passage, sentence)
                                && isAboutTitle(passage, sentence)
                                && tellsWhat(sentence.of(passage.folded()))))
                .map(sentence -> ORNAMENTS.matcher(sentence.of(description)).replaceFirst(""))
                .filter(sentence -> sentence.matches("(?s).*[。！.!]$") && isFitting(sentence))
                .filter(this::isAuthors)
                .findFirst();
    }

    /** The definition of what the title names, where the article opens. */
    private Optional<String> definition() {
        return statements()
                .limit(EARLY)
                .filter(weights::isDefinition)
                .filter(this::opensWithTitleWord)
                .filter(this::isOfTitle)
                .filter(CoverMaker::isWhole)
                .filter(CoverMaker::isLeftStanding)
                .map(CoverMaker::longer)
                .filter(CoverMaker::isFitting)
                .findFirst();
    }

    /** 「全文搜索引擎是…」 does not say what an article about 搜索引擎 is about. */
    private boolean isOfTitle(Statement statement) {
        return !Subject.of(title)
                .isStrangeTo(statement.part().of(statement.passage().folded()));
    }

    /** Whether a sentence says what something is, has or is for. */
    private static boolean tellsWhat(String folded) {
        return Cues.get().has("definition", folded) || TELLS.matcher(folded).find();
    }

    /** Whether a statement is a sentence up to the stop that its author set. */
    private static boolean isWhole(Statement statement) {
        var sentence = statement.sentence().of(statement.passage().text()).strip();
        return (Marks.FULL_STOPS + "”").indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    /** 「…被认为在第二层。但是，它…」: alone, the sentence says the opposite of what its author goes on to say. */
    private static boolean isLeftStanding(Statement statement) {
        return !Foils.opposes(
                statement.passage().folded().substring(statement.sentence().end()));
    }

    private Optional<String> purpose() {
        return passages()
                .limit(EARLY)
                .flatMap(passage -> passage.sentences().stream()
                        .filter(sentence -> Purposes.states(passage, sentence))
                        .map(sentence -> Excerpt.of(passage, sentence, WIDEST).of(passage.text())))
                .map(String::strip)
                .filter(CoverMaker::isFitting)
                .findFirst();
    }

    /** What the article opens with that it will do. */
    private Optional<String> plan() {
        return passages()
                .limit(OPENING)
                .flatMap(passage -> passage.sentences().stream()
                        .flatMap(sentence -> Purposes.plan(passage, sentence).stream())
                        .map(plan -> Excerpt.of(passage, plan, WIDEST).of(passage.text())))
                .map(String::strip)
                .filter(CoverMaker::isFitting)
                .findFirst();
    }

    /** A paragraph's sentence about what the title names; items of lists do not speak for the article. */
    private Optional<String> leading() {
        return chapters.stream()
                .filter(chapter -> !chapter.statements().isEmpty())
                .limit(1)
                .flatMap(chapter -> chapter.statements().stream())
                .filter(statement -> passages().limit(LEADING).anyMatch(it -> it == statement.passage()))
                .filter(statement -> weights.of(statement) > LEAST_WEIGHT
                        && isWhole(statement)
                        && isLeftStanding(statement)
                        && !isItem(statement)
                        && namesSubjectFirst(statement))
                .filter(statement -> opensWithTitleWord(statement) && isOfTitle(statement))
                .filter(statement -> tellsWhat(statement.folded()))
                .sorted(weights.heaviestFirst())
                .map(CoverMaker::longer)
                .filter(CoverMaker::isFitting)
                .findFirst();
    }

    private Stream<Statement> statements() {
        return chapters.stream().flatMap(chapter -> chapter.statements().stream());
    }

    private Stream<AnnotatedPassage> passages() {
        return chapters.stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.passages().stream());
    }

    private static boolean isItem(Statement statement) {
        return switch (statement.role()) {
            case OPENING, PROSE, ENDING -> !statement.lead().isEmpty();
            case ITEM, ITEM_DETAIL, LABEL -> true;
        };
    }

    /** Whether the subject of a statement, which stands before its verb, is among the words of the title. */
    private boolean opensWithTitleWord(Statement statement) {
        return isAboutTitle(statement.passage(), statement.part());
    }

    /** Neither an introduction nor a label. */
    private static boolean namesSubjectFirst(Statement statement) {
        boolean labelled = statement.text().contains("：");
        return !labelled
                && statement.words().stream()
                        .findFirst()
                        .filter(Word::isNominal)
                        .isPresent();
    }

    private boolean isAboutTitle(AnnotatedPassage passage, Span part) {
        var subject = passage.words(part).stream()
                .limit(SUBJECT_WORDS)
                .takeWhile(word -> !word.tag().equals("v") && !word.tag().equals("vshi"))
                .map(Word::text)
                .toList();
        // 「脚本的每一行是…」 is about a line, not about the script.
        return subject.subList(subject.lastIndexOf("的") + 1, subject.size()).stream()
                .anyMatch(titleWords::contains);
    }

    private static boolean standsAlone(AnnotatedPassage passage, Span sentence) {
        var excerpt = TRIMMER.trim(passage, sentence, StatementTrimmer.Kind.SENTENCE);
        return excerpt.isPresent() && excerpt.get().span().start() == sentence.start();
    }

    /** Whether a sentence says nothing that has no place on a cover, such as the author in person. */
    static boolean isFit(String sentence) {
        return !UNFIT.matcher(sentence).find();
    }

    private static boolean isFitting(String sentence) {
        return Cells.of(sentence) >= NARROWEST
                && Cells.of(sentence) <= WIDEST
                && isFit(sentence)
                && !Cues.get().forbid(HanFolding.fold(sentence))
                && sentence.indexOf(Passage.FORMULA) < 0;
    }

    private boolean isAuthors(String sentence) {
        var wanted = letters(sentence);
        return passages().anyMatch(passage -> letters(passage.text()).contains(wanted));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A cover has room for more of a sentence than a bullet. */
    private static String longer(Statement statement) {
        return TRIMMER.trim(statement.passage(), statement.sentence(), StatementTrimmer.Kind.SENTENCE)
                .map(part -> part.of(statement.passage().text()))
                .filter(CoverMaker::isFitting)
                .orElseGet(statement::text);
    }
}
