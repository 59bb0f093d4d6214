package io.github.zhiban.digest.judge;

import io.github.zhiban.digest.Deck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a judge finds in one deck.
 *
 * @param must the share of what a summary must say that is said whole, 0 to 1
 * @param may the same of all that it may well say
 * @param statements how many are shown
 * @param unusable those that say nothing on a slide
 * @param wrong those that the author does not say
 * @param torn lists of which some items are shown and others not
 * @param maimed statements cut where the rest is needed, or that begin with what was left behind
 * @param cover whether there is one, and whether it is fit
 * @param terms how many are shown
 * @param badTerms those whose sentence a reader would not take for a definition
 * @param letters how much is shown
 */
record Verdict(
        double must,
        double may,
        int statements,
        List<String> unusable,
        List<String> wrong,
        List<String> torn,
        List<String> maimed,
        Cover cover,
        int terms,
        List<String> badTerms,
        int letters) {

    enum Cover {
        NONE,
        FIT,
        UNFIT
    }

    private static final Pattern NEEDED_REST =
            Pattern.compile("^[，,；;：:\\s]*(?:但|而(?!且)|却|才|从而|使(?!用)|则|就(?!业)|否则|因为|因此|所以|以便|以免|导致|只有|除非|并不)");
    private static final Pattern OPEN_END =
            Pattern.compile("(?:^|，)(?:如果|当(?!前)|因为|由于)[^，]*$|(?:因为|由于|之所以|的|和|与|及|或|是|为|在|对|从|把|即|如|包括|分为)$");
    private static final Pattern DANGLES = Pattern.compile(
            "^(?:这(?!是一[个种])|那么|该|此(?!外)|其(?!中|他|它|实|余)|它|他们?|她|上述|上面的|前者|后者|如下|以上|因此|所以|但|而(?!且)|从而|同时|此外|另外|然后|接着|例如|比如|并且|不过|然而|也)");

    /** Judges a deck. */
    static Verdict of(Deck deck, List<Sentence> sentences, Gold gold) {
        var shown = Shown.of(deck);
        var said = new HashSet<String>();
        sentences.stream()
                .filter(sentence -> shown.stream().anyMatch(it -> it.says(sentence)))
                .forEach(sentence -> said.add(sentence.id()));
        var unusable = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var maimed = new ArrayList<String>();
        var badTerms = new ArrayList<String>();
        var cover = Cover.NONE;
        for (var statement : shown) {
            var from = sentences.stream().filter(statement::isFrom).toList();
            boolean isWrong = isAll(from, gold.wrong());
            boolean isUnusable = isAll(from, gold.unusable());
            boolean isMaimed = isMaimed(statement, from);
            switch (statement.place()) {
                case COVER -> cover = isWrong || isUnusable || isMaimed ? Cover.UNFIT : Cover.FIT;
                case TERM -> {
                    if (isWrong || isUnusable) {
                        badTerms.add(statement.lead() + "|" + statement.text());
                    }
                }
                case BODY, CLOSING -> {}
            }
            if (statement.place() == Shown.Place.TERM) {
                continue;
            }
            if (isWrong) {
                wrong.add(statement.text());
            }
            if (isUnusable) {
                unusable.add(statement.text());
            }
            if (isMaimed) {
                maimed.add(statement.text());
            }
        }
        return new Verdict(
                recall(gold, said, 3),
                recall(gold, said, 2),
                (int) shown.stream()
                        .filter(it -> it.place() != Shown.Place.TERM)
                        .count(),
                unusable,
                wrong,
                torn(gold, said, sentences),
                maimed,
                cover,
                (int) shown.stream()
                        .filter(it -> it.place() == Shown.Place.TERM)
                        .count(),
                badTerms,
                shown.stream()
                        .map(Shown::letters)
                        .distinct()
                        .mapToInt(String::length)
                        .sum());
    }

    private static boolean isAll(List<Sentence> from, Set<String> marks) {
        return !from.isEmpty() && from.stream().allMatch(sentence -> marks.contains(sentence.id()));
    }

    /** The share of units of at least a grade that are said whole. */
    static double recall(Gold gold, Set<String> said, int grade) {
        var wanted = gold.units().stream().filter(unit -> unit.grade() >= grade).toList();
        long whole = wanted.stream()
                .filter(unit -> said.containsAll(unit.sentences()))
                .count();
        return wanted.isEmpty() ? Double.NaN : (double) whole / wanted.size();
    }

    /** Lists of three or more sentences of which two or more are said, and not all. */
    private static List<String> torn(Gold gold, Set<String> said, List<Sentence> sentences) {
        return gold.units().stream()
                .filter(unit -> unit.sentences().size() >= 3)
                .filter(unit -> {
                    long items =
                            unit.sentences().stream().filter(said::contains).count();
                    return items >= 2 && items < unit.sentences().size();
                })
                .map(unit -> sentences.stream()
                        .filter(sentence ->
                                sentence.id().equals(unit.sentences().get(0)))
                        .map(Sentence::text)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static boolean isMaimed(Shown statement, List<Sentence> from) {
        var text = statement.text().strip();
        boolean closed = text.endsWith("的")
                && from.stream().anyMatch(sentence -> sentence.text().contains(text + "。"));
        if (DANGLES.matcher(text).find() || (!closed && OPEN_END.matcher(text).find())) {
            return true;
        }
        return from.size() == 1
                && rest(text, from.get(0).text())
                        .map(rest -> NEEDED_REST.matcher(rest).find())
                        .orElse(false);
    }

    /** What the author says after a statement, in the same sentence. */
    private static java.util.Optional<String> rest(String text, String sentence) {
        int at = sentence.indexOf(text);
        return at < 0 ? java.util.Optional.empty() : java.util.Optional.of(sentence.substring(at + text.length()));
    }

    static Set<String> ids(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::id).collect(Collectors.toSet());
    }
}
