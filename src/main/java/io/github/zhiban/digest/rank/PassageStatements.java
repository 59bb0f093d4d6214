package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Inline;
import io.github.zhiban.digest.rank.Statement.ItemPlace;
import io.github.zhiban.digest.rank.Statement.Role;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.Attributions;
import io.github.zhiban.digest.text.IgnoredSections;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.digest.text.StatementTrimmer.Kind;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes statements of the sentences of passages: those that lean on others are joined to them, and what says nothing by
 * itself is none. Counts the statements and lists of one article; used by one thread.
 */
final class PassageStatements {
    private static final int LEAST_ROOM = 130;
    /** 「……。——某人」 at the end of a paragraph. */
    private static final Pattern SIGNED = Pattern.compile("[。！？.!?”\"]\\s*(?:——?|--)\\s*[^，。]{2,24}$");

    /** 「上表就符合…」: what it says is of an example that is not shown. */
    private static final Pattern OF_EXAMPLE =
            Pattern.compile("^\\s*(?:由|在|从|根据)?(?:上[表图]|上述(?:表格?|例子?|代码|示例)|上面的?(?:表格?|图|例子|代码|示例))");
    /** 「有两种记录」: says nothing without them. */
    private static final Pattern COUNTS = Pattern.compile("[有为成][两二三四五六七八九十\\d]{1,2}\\s*[种个类点步项大条]");

    /** 「拥有众多优势。首先，…」「收集的方式分两种。一种是…」: says nothing without what it goes on with. */
    private static final Pattern PROMISES_SOME =
            Pattern.compile("(?:众多|诸多|许多|多种|多个|若干|不少|[分有为成][两三四五六七八九十几])[^，。；：]{0,12}[。！]?\\s*$");

    private static final Pattern FIRST_OF_SOME = Pattern.compile("^\\s*(?:首先|第一|其一|一是|一[种个类](?:是|为|叫)|一方面|例如|比如|譬如)");

    /** 「3.1.2 计算环路复杂度」「④ 转换图斑」 */
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:step\\s*\\d|第[一二三四五六七八九十]步|[（(]?\\d{1,2}[)）、．]|\\d{1,2}\\.(?!\\d)|\\d(?:\\.\\d){1,"
                    + "3}\\s*(?=\\p{IsHan})|[①-⑳]|\\d\\ufe0f?\\u20e3)");

    private final List<Statement> found = new ArrayList<>();
    private int lists;
    private int order;

    /**
     * Where a passage stands.
     *
     * @param lead what names it
     * @param around the lead of what is around it
     * @param place of the item that it is part of
     * @param beside what stands before and after it
     * @param ended whether most paragraphs around it end with a mark
     */
    record Stand(String lead, String around, ItemPlace place, Neighbours beside, boolean ended) {}

    /** The statements since the last time. */
    List<Statement> take() {
        var taken = List.copyOf(found);
        found.clear();
        return taken;
    }

    /** The number of another list. */
    int newList() {
        return ++lists;
    }

    /** A step that is shown below its words. */
    void step(String lead, AnnotatedPassage passage, ItemPlace place) {
        var whole = new Span(0, passage.text().length());
        trimmer(lead)
                .trim(passage, whole, Kind.STEP)
                .filter(part -> !Cues.get().forbid(part.of(passage.folded())))
                .ifPresent(part -> found.add(new Statement(lead, "", passage, whole, part, Role.ITEM, place, order++)));
    }

    private static StatementTrimmer trimmer(String lead) {
        return new StatementTrimmer(Math.max(LEAST_ROOM, StatementFinder.MAXIMUM_WIDTH - Cells.of(lead)));
    }

    /** Whether a passage is none of the author's own, or a sign of something else. */
    private static boolean statesNothing(AnnotatedPassage passage, Stand stand) {
        var lead = stand.lead();
        return SIGNED.matcher(passage.text()).find()
                || stand.beside().address()
                || Attributions.opens(
                        passage.folded(), new Span(0, passage.text().length()))
                || OF_EXAMPLE.matcher(passage.folded()).find()
                || namesPicture(passage)
                || Passage.isLink(passage.passage().content())
                || IgnoredSections.contains(lead)
                || Cues.get().has("exercise marks", passage.folded())
                || Cues.get().has("prompt", passage.folded())
                || Cues.get().has("caption", passage.folded())
                || Cues.get().has("caption", HanFolding.fold(lead))
                || Cues.get().has("foil", HanFolding.fold(lead));
    }

    /** Words beside a picture in their line that no mark ends: what they name is in the picture. */
    private static boolean namesPicture(AnnotatedPassage passage) {
        var text = passage.text().strip();
        return !text.isEmpty()
                && BlockForms.isUnended(text)
                && passage.passage().content().stream().anyMatch(run -> run instanceof Inline.Image);
    }

    /**
     * Makes statements of a passage.
     *
     * @param start where its text begins, after its lead
     * @param item whether it is the text of an item
     * @param first the role of its first sentence
     * @param others of those after it
     */
    void read(Stand stand, AnnotatedPassage passage, int start, boolean item, Role first, Role others) {
        if (statesNothing(passage, stand)) {
            return;
        }
        var lead = stand.lead();
        List<Span> sentences = passage.sentences().stream()
                .filter(sentence -> sentence.end() > start)
                .toList();
        if (stand.place() == ItemPlace.NONE
                && sentences.size() == 1
                && NUMBERED.matcher(passage.folded()).find()) {
            // An item whose list is not all here.
            return;
        }
        var trimmer = trimmer(lead);
        var context = lead.equals(stand.around()) ? "" : stand.around();
        var counted = stand.place() == ItemPlace.NONE
                ? CountedSentences.of(passage.folded(), sentences)
                : CountedSentences.NONE;
        if (stand.place() != ItemPlace.NONE
                && CountedSentences.of(passage.folded(), sentences).count() > 0) {
            // A list within an item: all of it, or nothing.
            sentences = List.of(new Span(
                    Math.max(start, sentences.get(0).start()),
                    sentences.get(sentences.size() - 1).end()));
        }
        int list = counted.count() == 0 ? 0 : newList();
        boolean label = !item
                && (stand.beside().shown() || stand.beside().list() || stand.ended())
                && sentences.size() == 1
                && BlockForms.isUnended(passage.text().strip());
        var run = new ArrayList<Span>();
        boolean needsNext = false;
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = new Span(
                    Math.max(start, sentences.get(i).start()), sentences.get(i).end());
            boolean inList = counted.isIn(i);
            boolean opensItem = counted.opens(i);
            boolean ending = i > 1 && i == sentences.size() - 1 && others == Role.PROSE;
            var role = opensItem
                    ? Role.ITEM
                    : inList ? Role.ITEM_DETAIL : label ? Role.LABEL : i == 0 ? first : ending ? Role.ENDING : others;
            var kind = opensItem || (item && i == 0) ? Kind.ITEM : Kind.SENTENCE;
            if (!inList && i > 0 && CountedSentences.number(sentence.of(passage.folded())) > 1) {
                // An item whose list is not all here.
                run.clear();
                continue;
            }
            boolean leans = !opensItem && (needsNext || StatementTrimmer.leans(passage, sentence));
            if (!leans) {
                run.clear();
            }
            if (leans && !run.isEmpty() && Referents.areMissing(passage, run, sentence)) {
                run.clear();
                continue;
            }
            boolean joins = leans && !run.isEmpty();
            run.add(sentence);
            boolean announcing = COUNTS.matcher(sentence.of(passage.folded())).find()
                    && (i + 1 < sentences.size()
                            ? BlockForms.endsWithColon(sentences.get(i + 1).of(passage.text()))
                            : stand.beside().list());
            needsNext = !inList && needsNext(passage, sentences, i, sentence, trimmer);
            if (needsNext || announcing || promisesSome(passage.folded(), sentences, i)) {
                continue;
            }
            var part = joins ? trimmer.trim(passage, run, Kind.SENTENCE) : trimmer.trim(passage, sentence, kind);
            if (part.isEmpty() || Cues.get().forbid(part.get().of(passage.folded()))) {
                run.clear();
                continue;
            }
            var said = new Span(run.get(0).start(), sentence.end());
            var at = inList ? new ItemPlace(list, counted.item(i), counted.count(), false) : stand.place();
            found.add(new Statement(lead, context, passage, said, part.get(), role, at, order++));
        }
    }

    private static boolean promisesSome(String folded, List<Span> sentences, int at) {
        return at + 1 < sentences.size()
                && PROMISES_SOME.matcher(sentences.get(at).of(folded)).find()
                && FIRST_OF_SOME.matcher(sentences.get(at + 1).of(folded)).find();
    }

    /** Whether a sentence says nothing without the one after it. */
    private static boolean needsNext(
            AnnotatedPassage passage, List<Span> sentences, int at, Span sentence, StatementTrimmer trimmer) {
        var said = sentence.of(passage.folded());
        boolean next = at + 1 < sentences.size();
        return inSeries(passage, sentences, at, trimmer)
                || Replies.isBare(said)
                || (next && Foils.isSetRight(said, sentences.get(at + 1).of(passage.folded())));
    }

    /** Whether a sentence and those after it up to the full stop, or to the end of the passage, are one, and fit. */
    private static boolean inSeries(AnnotatedPassage passage, List<Span> sentences, int at, StatementTrimmer trimmer) {
        int end = at;
        while (end < sentences.size() && endsWithSemicolon(passage.text(), sentences.get(end))) {
            end++;
        }
        int last = Math.min(end, sentences.size() - 1);
        return last > at
                && passage.passage()
                                .width(new Span(
                                        sentences.get(at).start(),
                                        sentences.get(last).end()))
                        <= trimmer.maximum();
    }

    private static boolean endsWithSemicolon(String text, Span sentence) {
        return "；;".indexOf(text.charAt(sentence.end() - 1)) >= 0;
    }
}
