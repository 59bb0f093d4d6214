package io.github.zhiban.source.ledger;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.Ledger.Entry;
import io.github.zhiban.article.Ledger.Fate;
import io.github.zhiban.article.Ledger.Kind;
import io.github.zhiban.article.Ledger.Reason;
import io.github.zhiban.source.input.LineStarts;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.ledger.SourceRuns.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds for everything in a source the place in the article that says it, or the rule that declared to drop it. Every
 * place is taken once, long runs first, so that a word that is lost is missing even where the same word stands
 * elsewhere. Used by one thread.
 */
public final class Accountant {
    private static final int LONGEST_SHOWN = 80;
    /** Further than this behind what stands before it, something was moved. */
    private static final int FAR = 3000;
    /** Runs are looked for in this order of their lengths: short ones may be anywhere. */
    private static final int[] LENGTHS = {12, 5, 3, 1};

    /** Reasons for which parts of a page go as they are. */
    private static final Set<Reason> WHOLE = EnumSet.of(
            Reason.OUTSIDE,
            Reason.METADATA,
            Reason.COMMENT,
            Reason.RECOMMENDATION,
            Reason.NAVIGATION,
            Reason.PROMOTION,
            Reason.HIDDEN,
            Reason.SHELL,
            Reason.CONTENTS,
            Reason.CODE_BAR,
            Reason.LINE_NUMBERS,
            Reason.DRAWN_FORMULA,
            Reason.UNKNOWN_ELEMENT);

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Vocabulary of pictures that stand for others. */
    private static final Pattern STAND_IN =
            Pattern.compile("(?i)blank|gr[ea]y|loading|placeholder|spacer|pixel|lazy|transparent|1x1|default");
    /** An embedded picture of no more characters is a dot. */
    private static final int SMALL = 600;

    private static final Pattern SPACES = Pattern.compile("[\\s,]+");
    /** Numbers of lines, perhaps with what is left of broken tags of items, and names of buttons. */
    private static final Pattern DIGITS = Pattern.compile("(?:\\d{1,6}|li?|viewplain|copytoclipboard|copy|print)++");

    /** What was escaped twice, or oftener, is read as it was meant. */
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;)++(?:(?:lt|gt|nbsp|quot);)?+|&(?:lt|gt|nbsp|quot);");

    private static final Pattern DUMP = Pattern.compile("[A-Za-z0-9]{60}");
    private static final int LONGEST_BAR = 60;
    private static final int MOST_PARTS = 3;
    /** A source with more runs of unknown fate has lost something: there is no need to look at each of them twice. */
    private static final int MOST_DOUBTS = 200;

    private final SourceText source;
    private final LineStarts lines;
    private final ClaimedText printed;
    private final Set<String> metadata;
    private final String shown;
    private final String decorations;
    private final String pictures;
    private final Map<Reason, ClaimedText> dropped = new EnumMap<>(Reason.class);
    /** What no rule rewrote before it was left out, by where it begins. */
    private final TreeMap<Integer, DropLog.Dropped> places = new TreeMap<>();

    private Accountant(SourceText source, Article article, DropLog log) {
        this.source = source;
        this.lines = new LineStarts(source);
        ArticleContent content = ArticleContent.of(article);
        this.printed = new ClaimedText(Signs.of(ArticleText.of(article)) + "\uFFFF" + Signs.of(content.besides()));
        this.metadata = content.besides().lines().map(Signs::of).collect(Collectors.toSet());
        Map<Reason, StringBuilder> texts = new EnumMap<>(Reason.class);
        StringBuilder addresses = new StringBuilder(content.pictures());
        StringBuilder decorative = new StringBuilder();
        for (DropLog.Dropped one : log.dropped()) {
            String signs = Signs.of(one.text());
            boolean covered = !signs.isEmpty() && covers(one.reason(), signs);
            if (covered && one.start() >= 0 && WHOLE.contains(one.reason())) {
                places.putIfAbsent(one.start(), one);
            } else if (covered) {
                texts.computeIfAbsent(one.reason(), reason -> new StringBuilder())
                        .append(signs)
                        .append("\uFFFF\uFFFF");
            }
            String address = Parser.unescapeEntities(one.text(), true);
            addresses.append(address).append('\n');
            if (one.reason() == Reason.DECORATION) {
                decorative.append(address).append('\n');
            }
        }
        this.shown = content.pictures();
        this.decorations = decorative.toString();
        this.pictures = addresses.toString();
        texts.forEach((reason, text) -> dropped.put(reason, new ClaimedText('\uFFFF' + text.toString())));
    }

    /** Whether what stands beside code says nothing but numbers of lines. */
    public static boolean isNumbers(String text) {
        String signs = Signs.of(text);
        return signs.isEmpty() || areNumbers(signs);
    }

    private static boolean areNumbers(String signs) {
        return DIGITS.matcher(signs).matches();
    }

    /** What a reason can be true of: a rule that drops more than that has a fault. */
    private static boolean covers(Reason reason, String signs) {
        return switch (reason) {
            case LINE_NUMBERS, CODE_LISTING -> areNumbers(signs);
            case DUMP -> DUMP.matcher(signs).find();
            case CODE_BAR, NOTE_SIGN, MARKER -> signs.length() <= LONGEST_BAR;
            case OUTSIDE,
                    METADATA,
                    COMMENT,
                    RECOMMENDATION,
                    NAVIGATION,
                    PROMOTION,
                    HIDDEN,
                    SHELL,
                    CONTENTS,
                    PLACEHOLDER,
                    DECORATION,
                    DRAWN_FORMULA,
                    DRAWING,
                    REPEATED,
                    UNKNOWN_ELEMENT,
                    SYNTAX -> true;
        };
    }

    /**
     * The account of a source.
     *
     * @param source what was read, without its front matter
     * @param markdown whether it is Markdown or plain text
     */
    public static Ledger account(SourceText source, boolean markdown, Article article, DropLog log) {
        // The reader takes NUL out before anything else: its places are those in what is left.
        SourceText read = source.text().indexOf('\0') < 0
                ? source
                : new SourceText(source.name(), source.text().replace("\0", ""), source.firstLine());
        List<Run> runs = markdown ? SourceRuns.ofMarkdown(read.text()) : SourceRuns.ofHtml(read.text());
        return new Accountant(read, article, log).account(runs);
    }

    private Ledger account(List<Run> runs) {
        List<String> signs = runs.stream().map(run -> Signs.of(run.text())).toList();
        @Nullable Entry[] entries = new Entry[runs.size()];
        int[] ends = new int[runs.size()];
        settleDropped(runs, entries);
        readThrough(runs, signs, entries, ends);
        int longest = Integer.MAX_VALUE;
        for (int shortest : LENGTHS) {
            int place = 0;
            for (int i = 0; i < runs.size(); i++) {
                int length = signs.get(i).length();
                if (entries[i] == null
                        && length >= shortest
                        && length < longest
                        && runs.get(i).kind() != Kind.PICTURE) {
                    ends[i] = place;
                    entries[i] = entry(runs.get(i), signs.get(i), place, ends, i);
                }
                place = Math.max(place, ends[i]);
            }
            longest = shortest;
        }
        settleMistaken(runs, signs, entries);
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Entry entry = entries[i] == null && run.kind() == Kind.PICTURE ? picture(run) : entries[i];
            if (entry != null && !(signs.get(i).isEmpty() && run.kind() != Kind.PICTURE)) {
                all.add(entry);
            }
        }
        return new Ledger(all);
    }

    /** Settles what stands where a rule left something out as it was. */
    private void settleDropped(List<Run> runs, @Nullable Entry[] entries) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int start = run.start() + blank(run.text());
            Map.Entry<Integer, DropLog.Dropped> place = places.floorEntry(start);
            if (place != null && start < place.getValue().end()) {
                boolean known = metadata.contains(Signs.of(run.text()));
                entries[i] = known
                        ? made(run, Fate.MOVED, null, run.text())
                        : made(run, Fate.DROPPED, place.getValue().reason(), run.text());
            }
        }
    }

    /** Goes through source and article side by side: nearly everything stands in both in the same order. */
    private void readThrough(List<Run> runs, List<String> signs, @Nullable Entry[] entries, int[] ends) {
        int place = 0;
        for (int i = 0; i < runs.size(); i++) {
            int length = signs.get(i).length();
            int most = length >= LENGTHS[0] ? FAR : length >= LENGTHS[1] ? length * 20 : length * 8;
            if (length > 0
                    && entries[i] == null
                    && runs.get(i).kind() != Kind.PICTURE
                    && !runs.get(i).syntax()) {
                int end = printed.claimNear(signs.get(i), place, most);
                if (end >= 0) {
                    ends[i] = end;
                    place = end;
                    entries[i] =
                            made(runs.get(i), Fate.PRINTED, null, runs.get(i).text());
                }
            }
        }
    }

    /**
     * Settles runs whose place another one took that has the same letters: what stands in the article as often as in
     * the part of the source that was not left out is not lost.
     */
    private void settleMistaken(List<Run> runs, List<String> signs, @Nullable Entry[] entries) {
        String kept = null;
        for (int i = 0, tries = 0; i < entries.length && tries < MOST_DOUBTS; i++) {
            if (entries[i] != null && entries[i].fate() == Fate.UNACCOUNTED) {
                tries++;
                kept = kept == null ? kept(runs, signs, entries) : kept;
                if (printed.count(signs.get(i)) >= ClaimedText.count(kept, signs.get(i))) {
                    entries[i] = made(runs.get(i), Fate.MOVED, null, runs.get(i).text());
                }
            }
        }
    }

    private static String kept(List<Run> runs, List<String> signs, @Nullable Entry[] entries) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != null
                    && entries[i].fate() != Fate.DROPPED
                    && !runs.get(i).syntax()) {
                String text = runs.get(i).text();
                boolean marked = text.indexOf('[') >= 0 || text.indexOf('{') >= 0;
                kept.append(marked ? Signs.of(SourceRuns.SYNTAX.matcher(text).replaceAll(" ")) : signs.get(i))
                        .append('\uFFFF');
            }
        }
        return kept.toString();
    }

    private Entry entry(Run run, String signs, int place, int[] ends, int index) {
        int near = printed.claimNear(signs, place, FAR);
        if (near >= 0) {
            ends[index] = near;
            return made(run, Fate.PRINTED, null, run.text());
        }
        if (signs.length() > 2 && printed.claimAnywhere(signs) >= 0) {
            return made(run, Fate.MOVED, null, run.text());
        }
        Reason reason = reasonFor(signs);
        if (reason != null) {
            return made(run, Fate.DROPPED, reason, run.text());
        }
        if (printed.claimAnywhere(signs) >= 0) {
            return made(run, Fate.MOVED, null, run.text());
        }
        if (run.syntax()) {
            return made(run, Fate.DROPPED, run.kind() == Kind.TAG ? Reason.UNKNOWN_ELEMENT : Reason.SYNTAX, run.text());
        }
        return inWords(run);
    }

    /** A run of which parts went different ways. Its long words come first: a letter may be claimed within a word. */
    private Entry inWords(Run run) {
        Reason reason = null;
        StringBuilder missing = new StringBuilder();
        String said = SourceRuns.SYNTAX.matcher(run.text()).replaceAll(" ");
        said = ENTITY.matcher(said).replaceAll(" ");
        List<String> words = WORDS.splitAsStream(said)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : words) {
            String signs = Signs.of(word);
            if (!signs.isEmpty() && printed.claimAnywhere(signs) < 0 && !isInParts(signs)) {
                Reason of = reasonFor(signs);
                reason = of == null ? reason : of;
                missing.append(of == null ? word + " " : "");
            }
        }
        return missing.isEmpty()
                ? made(run, reason == null ? Fate.MOVED : Fate.DROPPED, reason, run.text())
                : made(run, Fate.UNACCOUNTED, null, missing.toString());
    }

    /** Whether a word stands in a few parts, where something was written between them. */
    private boolean isInParts(String signs) {
        String rest = signs;
        for (int parts = 0; parts < MOST_PARTS && !rest.isEmpty(); parts++) {
            int length = rest.length();
            while (length > 0 && printed.claimAnywhere(rest.substring(0, length)) < 0) {
                length--;
            }
            if (length < Math.min(2, rest.length())) {
                return false;
            }
            rest = rest.substring(length);
        }
        return rest.isEmpty();
    }

    private @Nullable Reason reasonFor(String signs) {
        for (Map.Entry<Reason, ClaimedText> one : dropped.entrySet()) {
            if (one.getValue().claimAnywhere('\uFFFF' + signs + '\uFFFF') >= 0) {
                return one.getKey();
            }
        }
        for (Map.Entry<Reason, ClaimedText> one : dropped.entrySet()) {
            if (one.getValue().claimAnywhere(signs) >= 0) {
                return one.getKey();
            }
        }
        return null;
    }

    private Entry picture(Run run) {
        List<String> names = run.text()
                .lines()
                .flatMap(line -> line.startsWith("data:") ? Stream.of(line) : SPACES.splitAsStream(line))
                // An address has a name with a dot or a path.
                .filter(address -> address.indexOf('.') >= 0 || address.indexOf('/') >= 0)
                .map(Accountant::fileName)
                .filter(name -> name.chars().anyMatch(c -> c < '0' || c > '9'))
                .toList();
        boolean known = names.isEmpty() || names.stream().anyMatch(pictures::contains);
        if (!known && names.stream().allMatch(name -> STAND_IN.matcher(name).find())) {
            return made(run, Fate.DROPPED, Reason.PLACEHOLDER, run.text());
        }
        boolean decorative = !names.isEmpty()
                && names.stream().noneMatch(shown::contains)
                && names.stream().anyMatch(decorations::contains);
        if (decorative) {
            return made(run, Fate.DROPPED, Reason.DECORATION, run.text());
        }
        return made(run, known ? Fate.PRINTED : Fate.UNACCOUNTED, null, run.text());
    }

    private static String fileName(String address) {
        if (address.startsWith("javascript:") || (address.startsWith("data:") && address.length() <= SMALL)) {
            return "placeholder";
        }
        String path = address.strip().replaceFirst("[?#].*", "");
        return path.length() > 200 ? path.substring(path.length() - 60) : path.substring(path.lastIndexOf('/') + 1);
    }

    private Entry made(Run run, Fate fate, @Nullable Reason reason, String what) {
        String line = what.strip().replaceAll("\\s+", " ");
        return new Entry(
                run.kind(),
                fate,
                reason,
                shortened(line),
                lines.atOffset(
                        Math.min(run.start() + blank(run.text()), source.text().length() - 1)));
    }

    /** How much white space a text begins with; of nothing else, none counts. */
    private static int blank(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? 0 : i;
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_SHOWN) {
            return line;
        }
        boolean halved = Character.isHighSurrogate(line.charAt(LONGEST_SHOWN - 1));
        return line.substring(0, halved ? LONGEST_SHOWN - 1 : LONGEST_SHOWN);
    }
}
