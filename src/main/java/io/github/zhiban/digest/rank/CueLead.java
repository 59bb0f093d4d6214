package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.digest.text.AnnotatedPassage;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Span;
import io.github.zhiban.digest.text.StatementTrimmer;
import io.github.zhiban.text.Cells;
import io.github.zhiban.text.HanFolding;
import io.github.zhiban.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that announce what a paragraph or item is about: a bold beginning, or a few words before a colon.
 *
 * @param text without number and colon
 * @param end where the text after it begins, in the passage
 */
public record CueLead(String text, int end) {
    /** What no label has in it. */
    private static final String SENTENCE = Marks.ENDS + Marks.LATIN_ENDS + "，,";

    private static final int WIDEST = 40;
    private static final int WIDEST_UNSTRESSED = 24;
    private static final Pattern NAME = Pattern.compile("\\s*[\\x21-\\x7e&&[^:/]]{1,40}\\s*");
    private static final Pattern ANNOUNCING = Pattern.compile(
            "(?:包括|包含|如下|以下|有|是|为|例如|比如|下面|所示|即|主要|分[为成].{0,4}|[几两三四五六七八九十][种类点个步]|(?:这么|这样|可以|如此)\\p{IsHan}{1,4}|\\b(?:is|are|follows))$");
    private static final Pattern CONNECTING = Pattern.compile(
            "^(?:并且?|而且?|但是?|所以|因此|然后|其中|同时|另外|此外|首先|最后|(?:详细|具体|简单|总的|总体|一般|通常)(?:地)?(?:来|而)?(?:讲|说|言|看)|换句话说|换言之|简而言之|也就是说|以[上下]|[上下]面|我们|如果|接上|这|该|将|例如|比如|除了?上述|若|当(?!前))");
    /** A side of a ratio, and what has one. */
    private static final Pattern SIDE = Pattern.compile("\\d{1,3}|[mnMN]");

    private static final Pattern RELATION = Pattern.compile("\\s*(?:的|[（(，,、]|联系|关系|映射|比例|对应|$)");
    /** 「古人云：…」: what follows is somebody's, and says so. */
    private static final Pattern SPEAKING = Pattern.compile("(?:云|曰|说|说道|表示|认为|指出|称|写道|回答|提到|坦言|强调|透露|问)$");

    /** 「pages — 页面」 */
    private static final Pattern DASHED = Pattern.compile("[^\\s，。；：—]{1,16}\\s*(?:——|—|\\s-{1,2}\\s)\\s*(?=[\\p{L}])");

    /** 「…主要包括以下几个方面」 */
    private static final Pattern COUNTING =
            Pattern.compile("(?:(?:主要|大致|通常|一般|可以|可)?(?:包括|包含|分[为成]|(?<![含具没拥])有|是|(?<![作成认称])为)"
                    + "(?:以下|如下|下面|下列)?|如下|以下)"
                    + "(?:[几两二三四五六七八九十\\d]{1,2}大?[个种点类条步项](?:方面|部分|阶段|步骤|方法|方式|内容)?)?$");

    /** 「…完全可行，只要：」 goes on in the list. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:只要|只有|意味着|告诉.{0,6}|表示|需要|应该|必须|可以|能够?|会|将|因为|由于|如果|所以|使得?|让|把|在于|为了|发现|得到|看到|认为|就|都|也|并|而|和|与|及|或|：|了|[，,]有)$");

    private static final Pattern IN_PERSON = Pattern.compile("我|你|您|咱|大家|例如|比如|譬如");
    private static final int NARROWEST = 6;
    /** What two lines of a title hold, in half-widths. */
    private static final int WIDEST_INTRODUCTION = 96;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:地址|链接|网址|官网|专栏|主页)$|[：:]\\s*\\d+[.、]|^\\[?\\s*\\d+\\.\\d{3,}");

    private static final Pattern ANSWERING = Pattern.compile("^(?:回答|答)\\s*[：:]\\s*(?=.)");

    private static final Set<String> NOT_LEADS = Set.of(
            "注意", "注", "a", "q", "回答", "提示", "说明", "例如", "比如", "如下", "如", "备注", "ps", "答", "问", "tips", "tip", "note",
            "http", "https", "总结", "结论", "补充", "解析", "详解", "答案", "解答", "答案解析");

    /** The lead of a passage, if it has one. */
    static Optional<CueLead> of(AnnotatedPassage passage) {
        return stressed(passage)
                .or(() -> beforeColon(passage))
                .filter(lead -> !NOT_LEADS.contains(LeadNumbers.fold(lead.text)));
    }

    /**
     * 「船公司应保证：」: a paragraph that is all label, for what stands next.
     *
     * @param heads whether a list or quotation stands next; what has no mark at its end is their label as well
     */
    static Optional<String> announced(AnnotatedPassage passage, boolean heads) {
        var text = passage.text().strip();
        boolean colon = text.endsWith("：") || text.endsWith(":") || (heads && BlockForms.isUnended(text));
        var label = colon ? LeadNumbers.clean(ANSWERING.matcher(text).replaceFirst("")) : "";
        var whole = new Span(0, passage.text().length());
        boolean fits = !label.isEmpty()
                && Cells.of(label) <= WIDEST
                && !Marks.any(SENTENCE, label)
                && !ANNOUNCING.matcher(label).find()
                && !SPEAKING.matcher(label).find()
                && !CONNECTING.matcher(label).find()
                && !NOT_LEADS.contains(LeadNumbers.fold(label))
                && !StatementTrimmer.leans(passage, whole)
                && !Cues.get().has("pointing", passage.folded());
        return fits ? Optional.of(label) : Optional.empty();
    }

    /**
     * 「线程有两个明显的缺点：」 after other sentences: what a list lists, so that no other title is taken for it. Empty where it
     * leans on what stands before it or is no more than a pointer.
     */
    static Optional<String> introduced(AnnotatedPassage passage) {
        var sentences = passage.sentences();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var last = sentences.get(sentences.size() - 1);
        var text = last.of(passage.text()).strip();
        if (!text.endsWith("：") && !text.endsWith(":")) {
            return Optional.empty();
        }
        var whole = LeadNumbers.clean(text);
        var named = COUNTING.matcher(whole).replaceFirst("");
        // What has several clauses is a sentence, which nothing may be cut from.
        boolean cut = !named.isEmpty() && !named.endsWith("的") && !Marks.any("，,", named);
        var label = cut ? named : whole;
        boolean fits = Cells.of(label) >= NARROWEST
                && Cells.of(label) <= WIDEST_INTRODUCTION
                && !Marks.any(Marks.ENDS + "：:", label)
                && !IN_PERSON.matcher(label).find()
                && !SPEAKING.matcher(label).find()
                && !CONNECTING.matcher(label).find()
                && !UNFINISHED.matcher(label).find()
                && !NOT_LEADS.contains(LeadNumbers.fold(label))
                && !StatementTrimmer.leans(passage, last)
                && !Cues.get().forbid(HanFolding.fold(label));
        return fits ? Optional.of(label) : Optional.empty();
    }

    /** Whether some runs are a short label, a colon and a text. */
    public static boolean labels(List<Inline> content, Location at) {
        var text = new Passage(content, at).text();
        if (DASHED.matcher(text).lookingAt()) {
            return true;
        }
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        int colon = wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
        boolean labelled = colon > 0
                && colon < text.length() - 1
                && Cells.of(text.substring(0, colon)) <= widest(text.substring(0, colon))
                && !Marks.any(SENTENCE + "\n", text.substring(0, colon));
        return labelled
                && text.charAt(colon + 1) != '/'
                && !ANNOUNCING.matcher(text.substring(0, colon)).find()
                && !CONNECTING.matcher(text).find();
    }

    /** 「Access-Control-Allow-Origin：」: names of one word are labels however long. */
    private static int widest(String label) {
        return NAME.matcher(label).matches() ? WIDEST : WIDEST_UNSTRESSED;
    }

    private static Optional<CueLead> stressed(AnnotatedPassage passage) {
        var strong = leadingStrong(passage.passage().content());
        int end = strong.length();
        var text = passage.text();
        if (strong.isBlank() || !text.startsWith(strong) || Cells.of(strong) > WIDEST) {
            return Optional.empty();
        }
        int after = afterSpace(text, afterBrackets(passage, afterSpace(text, end)));
        boolean closes = after >= text.length()
                || (Marks.COLONS + Marks.DASHES + "\n").indexOf(text.charAt(after)) >= 0
                || text.charAt(end) == '\n';
        // 「**流**流是一组…」: a name that its editor set twice.
        boolean twice = text.startsWith(strong, end);
        boolean closed = "：:。".indexOf(strong.strip().charAt(strong.strip().length() - 1)) >= 0;
        if (!closes && !closed && !twice) {
            return Optional.empty();
        }
        return named(strong, closed ? after : afterColon(text, after));
    }

    /** PGC（专业生产内容）：what explains the lead's name in brackets goes with it. */
    private static int afterBrackets(AnnotatedPassage passage, int at) {
        var text = passage.text();
        if (at >= text.length() || "（(".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int close = at + 1;
        while (close < text.length()
                && passage.nesting().depth(close) > passage.nesting().depth(at)) {
            close++;
        }
        boolean named = close + 1 < text.length() && "：:".indexOf(text.charAt(close + 1)) >= 0;
        return named ? close + 1 : at;
    }

    private static String leadingStrong(List<Inline> content) {
        var strong = new StringBuilder();
        for (var run : content) {
            if (run instanceof Inline.Anchor) {
                continue;
            }
            if (!(run instanceof Inline.Strong || (run instanceof Inline.Mark && strong.isEmpty()))) {
                break;
            }
            strong.append(PlainText.of(List.of(run)));
        }
        return strong.toString();
    }

    private static Optional<CueLead> beforeColon(AnnotatedPassage passage) {
        var text = passage.text();
        for (int i = 0; i < text.length() && Cells.of(text.substring(0, i)) <= WIDEST; i++) {
            char c = text.charAt(i);
            boolean colon = c == '：'
                    || (c == ':'
                            && (i + 1 == text.length()
                                    || !Character.isLetterOrDigit(text.charAt(i + 1))
                                    || Cells.of(text.charAt(i + 1)) == 2)
                            && text.charAt(Math.min(i + 1, text.length() - 1)) != '/');
            if (passage.nesting().depth(i) == 0 && colon && !isRatio(text, i)) {
                if (Cells.of(text.substring(0, i)) > widest(text.substring(0, i))) {
                    return Optional.empty();
                }
                return i + 1 < text.length() && text.charAt(i + 1) != ':' && !goesOn(text, afterColon(text, i))
                        ? named(text.substring(0, i), afterColon(text, i))
                        : Optional.empty();
            }
            if ((SENTENCE + "\n").indexOf(c) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 「一个1：n联系」 names nothing before its colon. */
    private static boolean isRatio(String text, int colon) {
        int start = colon;
        while (start > 0 && isLatin(text.charAt(start - 1))) {
            start--;
        }
        int end = colon + 1;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        return SIDE.matcher(text.substring(start, colon)).matches()
                && SIDE.matcher(text.substring(colon + 1, end)).matches()
                && RELATION.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !HanFolding.isHan(c);
    }

    /** As a rule: in English what follows a label begins with a capital. */
    private static boolean goesOn(String text, int after) {
        boolean latin = text.substring(0, after).chars().noneMatch(c -> HanFolding.isHan((char) c));
        return latin
                && after < text.length()
                && Character.isLowerCase(text.charAt(after))
                && !HanFolding.isMostlyHan(text.substring(after));
    }

    private static Optional<CueLead> named(String raw, int end) {
        var name = LeadNumbers.clean(raw);
        return name.isEmpty()
                        || ADDRESS.matcher(name).find()
                        || Cues.get().has("pointing", HanFolding.fold(name))
                        || CONNECTING.matcher(name).find()
                        || ANNOUNCING.matcher(name).find()
                        || SPEAKING.matcher(name).find()
                        || LeadNumbers.isNumber(name)
                ? Optional.empty()
                : Optional.of(new CueLead(name, end));
    }

    private static int afterColon(String text, int at) {
        int after = at;
        while (after < text.length()
                && ((Marks.COLONS + Marks.DASHES + "\n").indexOf(text.charAt(after)) >= 0
                        || Character.isWhitespace(text.charAt(after)))) {
            after++;
        }
        return after;
    }

    private static int afterSpace(String text, int at) {
        int after = at;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return after;
    }
}
