package io.github.zhiban.digest;

import io.github.zhiban.digest.rank.Statement;
import io.github.zhiban.digest.rank.WordRank;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Excerpt;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.Word;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the terms that an article defines, and its words for them. */
final class TermFinder {
    private static final int FEWEST = 3;
    private static final int WIDEST_NAME = 28;
    private static final int NARROWEST_DEFINITION = 12;
    /** Of what a label names. */
    private static final int NARROWEST_OF_LEAD = 26;
    /** Another name alone explains nothing. */
    private static final int NARROWEST_ALIAS = 40;

    /** 「X（Y）是指…」「X，又称…」「X 是一种…」, over folded text. */
    private static final Pattern DEFINITION =
            Pattern.compile("^(?:所谓的?)?[“\"「]?(?<name>[^，。；：、,!?（(]{1,28}?)[”\"」]?(?:\\s*[（(][^（）()]{1,60}[）)])?\\s*[，,"
                    + "]?\\s*(?<copula>(?:就|则)?是指|指的(?:就)?是|的意思是|的定义是|(?:就)?是(?=一种|一个|一款|一套|一类|一门|一项|一组|由|基于|用于|用来|指|"
                    + "建立在|专门|目前)|refers"
                    + " to|is (?=an? )|are (?=\\w+ that)|means )[\\s，,]*\\s*(?<rest>\\S.*)$");

    private static final Pattern ALIAS =
            Pattern.compile("^(?:所谓的?)?[“\"「]?(?<name>[^，。；：、,!?（(]{1,28}?)[”\"」]?(?:\\s*[（(][^（）()]{1,60}[）)])?\\s*[，,"
                    + "]?\\s*(?<rest>(?:又称|也称|又叫|也叫|亦称|俗称|又名).+)$");
    private static final Pattern DEFINING_START = Pattern.compile(
            "^(?:一种|一个(?!以上)(?=[^，。]*的)|一款|一套|一类|一组|是(?!否)|指(?![定出向明示导数标针令])|用于|用来|即|an? [^,.]*\\b(?:that|which|used|for|of)\\b)");
    private static final Pattern CONDITIONAL = Pattern.compile("^(?:如果|当|若|假如|在.{1,12}[，,]|if |when )");
    private static final Pattern CLAUSE =
            Pattern.compile("^(?:an?|the) .*?\\b(?:can|is|are|must|will|may|should|could|apply)\\b");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "^.*(?:的|源自|来自|属于|[:：]).*$|^(?:if|when|again|for|in|on|with|all|each|some|both|one)\\b|^(?:图|表)[a-z\\d]|"
                    + "^(?:我|你|他|它|这|那|该|此|其|本|每|如果|当|因为|所以|但|而|说|在|对|从|由于|通过|只|就|也|都|还|不|没|一个|一种|什么|如何|怎么|有|可以)"
                    + "|(?:不|并非|不仅|的|都|就|也|其实|一般|通常|则|均|只|目的|原因|作用|区别|好处|特点|问题|本质|核心|关键|意思|结果|优点|缺点|实际上|事实上|本质上|来说|"
                    + "之一|时候|重点|部分|方法|方式|办法|步骤|主要|含义|下面|以上|它|这|there|this|that|it|he|she|they|we|you|i)$");

    private final WordRank ranks;

    TermFinder(WordRank ranks) {
        this.ranks = ranks;
    }

    private record Candidate(Slide.Term term, double weight, int order) {}

    /** Up to so many key terms in reading order; none when there are fewer than three. */
    List<Slide.Term> find(List<Chapter> chapters, int most) {
        var byName = new LinkedHashMap<String, Candidate>();
        for (var chapter : chapters) {
            for (var statement : chapter.statements()) {
                candidate(statement)
                        .ifPresent(found -> byName.merge(
                                LeadNumbers.fold(found.term.name()),
                                found,
                                (one, other) -> one.weight >= other.weight ? one : other));
            }
        }
        var best = new ArrayList<>(byName.values());
        best.sort(Comparator.comparingDouble((Candidate it) -> -it.weight).thenComparingInt(Candidate::order));
        return best.size() < FEWEST
                ? List.of()
                : best.stream()
                        .limit(most)
                        .sorted(Comparator.comparingInt(Candidate::order))
                        .map(Candidate::term)
                        .toList();
    }

    private Optional<Candidate> candidate(Statement statement) {
        var folded = statement.part().of(statement.passage().folded());
        var definition = DEFINITION.matcher(folded);
        if (definition.find()) {
            return named(statement, definition, 0.3);
        }
        var alias = ALIAS.matcher(folded);
        if (alias.find() && Cells.of(alias.group("rest")) >= NARROWEST_ALIAS) {
            return named(statement, alias, 0.1);
        }
        // What a heading or a label before the paragraph names is not what a later sentence of it defines.
        boolean defines = !statement.lead().isEmpty()
                && statement
                        .passage()
                        .text()
                        .substring(0, statement.part().start())
                        .contains(statement.lead())
                && DEFINING_START.matcher(folded).find()
                && !CLAUSE.matcher(folded).find()
                && isName(
                        statement.lead(),
                        statement.passage().words(new Span(0, statement.part().start())));
        return defines ? term(statement, statement.lead(), statement.excerpt(), 0) : Optional.empty();
    }

    private Optional<Candidate> named(Statement statement, Matcher matcher, double bonus) {
        int start = statement.part().start();
        var at = new Span(start + matcher.start("name"), start + matcher.end("name"))
                .strip(statement.passage().text());
        var name = at.of(statement.passage().text());
        var rest = statement.excerpt().from(start + matcher.start("rest"));
        return isName(name, statement.passage().words(at)) ? term(statement, name, rest, bonus) : Optional.empty();
    }

    private Optional<Candidate> term(Statement statement, String name, Excerpt definition, double bonus) {
        var passage = statement.passage();
        if (definition.width(passage.passage()) < (bonus > 0 ? NARROWEST_DEFINITION : NARROWEST_OF_LEAD)
                || CONDITIONAL.matcher(definition.of(passage.folded())).find()
                || isCircular(passage, name, definition)
                || !passage.nesting().isBalanced(definition.span())) {
            return Optional.empty();
        }
        var term = new Slide.Term(name, definition.content(passage.passage()), statement.at());
        return Optional.of(new Candidate(term, bonus + rank(passage, name), statement.order()));
    }

    /** 「土壤湿度传感器：用于检测土壤湿度」: names nothing that the term does not name. */
    private static boolean isCircular(AnnotatedPassage passage, String name, Excerpt definition) {
        var folded = LeadNumbers.fold(name);
        var named = passage.words(definition.span()).stream()
                .filter(word -> word.isNominal()
                        && !word.tag().startsWith("v")
                        && word.text().length() > 1)
                .toList();
        return !named.isEmpty() && named.stream().allMatch(word -> folded.contains(word.text()));
    }

    private static boolean isName(String name, List<Word> words) {
        return Cells.of(name) >= 2
                && !Leads.isKind(name)
                && Cells.of(name) <= WIDEST_NAME
                && !NOT_A_NAME.matcher(LeadNumbers.fold(name)).find()
                && !name.regionMatches(true, 0, "the ", 0, 4)
                && name.chars().noneMatch(c -> "[]{}<>…=*%$|".indexOf(c) >= 0)
                && words.stream().anyMatch(Word::isNominal)
                && !words.get(words.size() - 1).tag().equals("v")
                && words.stream().noneMatch(word -> word.tag().startsWith("r"));
    }

    /** The rank of the best word in a name. */
    private double rank(AnnotatedPassage passage, String name) {
        var folded = LeadNumbers.fold(name);
        return passage.words().stream()
                .map(Word::text)
                .filter(folded::contains)
                .mapToDouble(ranks::of)
                .max()
                .orElse(0);
    }
}
