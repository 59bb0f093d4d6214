package io.github.zhiban.source.outline;

import io.github.zhiban.text.Marks;
import java.util.regex.Pattern;

/** What the words of a line say about whether it is a heading. */
final class HeadingWording {
    private static final Pattern SENTENCE_END = Pattern.compile(".*(?:[。；;，,]|……|\\.\\.\\.)$");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[。；](?!$)");
    private static final Pattern CLAUSES = Pattern.compile("[，,；：:](?=\\s*\\p{IsHan})");
    private static final Pattern SUBTITLE = Pattern.compile("[^，,；。：:、]{2,10}[：:][^，,；。：:]{2,14}[，,][^，,；。：:]{2,14}");
    private static final Pattern QUESTION = Pattern.compile(".*[？?]$");
    private static final Pattern ANSWER = Pattern.compile("(?:答|解答|解析|答案|参考答案|[*＊]解析|[AＡ][.、．:：)）]|选)[\\s\\S]*");
    private static final Pattern LED_BY_SPEECH = Pattern.compile(
            "(?:或者|以及|和|与|及)$|(?:我们|你们|他们|我|你|您|它|他|她|这|那|如果|因为|所以|但|然后|首先|其次|接着|接下来|下面|以下|如下|上面|可以|注意|大家|由于|通过|当|为了"
                    + "|其中|例如|比如|即|也就是|需要|不要|请|说明|提示|温馨提示|至此|到此|好了|还有|就是|而|并且|虽然|只有|只要|同时|此时|这里|假设|输出|输入"
                    + "|结果|效果|运行结果|输出结果|显示|例)(?!式|用|题|化|介|理|想|本|率|端).*");
    private static final Pattern CAPTION =
            Pattern.compile("(?i)(?:图|圖|表|图片|图表|fig\\.?|figure|table)\\s*\\d.*|\\S+\\.(?:png|jpe?g|gif|bmp|webp|svg)");
    private static final Pattern DATA = Pattern.compile(
            "(?i)(?:作者|日期|时间|来源|出处|链接|原文|原贴|转载|转自|编辑|审核|撰写|校对|责编|微信号|公众号|机构|版权|发布|更新)\\s*[：:].*|https?://\\S*"
                    + "|[\\w.+-]+@[\\w.-]+|[\\d\\s:/.年月日-]+|[\\p{P}\\p{S}\\s]+|.*微信号.*|.*公众号.*");
    private static final Pattern CODE = Pattern.compile(
            ".*[{};=<>\\\\`$].*|(?:import|def|class|public|private|return|sudo|git|npm|pip|cd|mvn|docker|select|"
                    + "from)\\s.*"
                    + "|[a-z_][\\w.]*\\(.*|[\\[\\]()].*[\\[\\]()@].*[#$~].*");
    /** Assignments and calls of a program with their end; (x) = … is a formula. */
    private static final Pattern STATEMENT =
            Pattern.compile("[a-z_*&][\\w.>\\[\\]*&-]*\\s*(?:[-+*/|&]?=\\s*\\S.*|\\([^\\p{IsHan}]*\\)\\s*;)");

    private static final Pattern ADDRESS_AT_END = Pattern.compile("https?://[!-~]+$");
    private static final Pattern FIGURES = Pattern.compile("\\d++(?:\\.\\d++)?");
    private static final Pattern FIGURE_AT_END = Pattern.compile("\\d\\p{IsHan}?[】\\]〗]?$");
    private static final Pattern THE_END =
            Pattern.compile("(?i)[\\s\\p{P}\\p{S}]*(?:the end|end|完|全文完|本文完|未完待续|待续)[\\s\\p{P}\\p{S}]*");
    private static final Pattern TOP = Pattern.compile(
            "[\\s\\p{P}\\p{S}]*(?:前言|引言|导言|序言|写在前面|写在最后|写在后面|总\\s*结|小\\s*结|结\\s*语|结\\s*论|结束语|后记|尾声|总结与展望|总结和展望|"
                    + "参考文献|附录|致谢)[\\s\\p{P}\\p{S}]*");
    private static final Pattern OPENING =
            Pattern.compile("[\\s\\p{P}\\p{S}]*(?:前\\s*言|引\\s*言|导言|序言|写在前面|背景)[\\s\\p{P}\\p{S}]*");

    private HeadingWording() {}

    /** Whether a line is a sentence, or more than one. */
    static boolean isSentence(String text) {
        return SENTENCE_END.matcher(text).matches()
                || SENTENCE_INSIDE.matcher(text).find()
                || (han(text) > 26 && clauses(text) > 0)
                || clauses(text) > 1;
    }

    /** Whether a line names its subject before a colon, and says of it what a subtitle says, in two phrases at most. */
    static boolean hasSubtitle(String text) {
        return SUBTITLE.matcher(text).matches();
    }

    /** Whether even a line that is marked as a heading is a sentence. */
    static boolean isSentenceThroughout(String text) {
        boolean ends = SENTENCE_END.matcher(text).matches();
        return SENTENCE_INSIDE.matcher(text).find()
                || (ends && han(text) > 12)
                || (han(text) > 32 && clauses(text) > 0)
                || (han(text) > 24 && clauses(text) > 1);
    }

    /** Whether a line speaks to its reader or goes on from what stands before it. */
    static boolean speaks(String text) {
        return LED_BY_SPEECH.matcher(text).matches();
    }

    static boolean isQuestion(String text) {
        return QUESTION.matcher(text).matches();
    }

    static boolean isAnswer(String text) {
        return ANSWER.matcher(text).matches();
    }

    /** Whether a line leads in what follows it. */
    static boolean leadsIn(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    /** Whether a line says nothing but an address, or holds one and is no heading for that. */
    static boolean holdsAddress(String text) {
        return text.contains("://");
    }

    /** Whether a line leads to an address and says it. */
    static boolean endsWithAddress(String text) {
        return ADDRESS_AT_END.matcher(text).find();
    }

    static boolean beginsWithFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Whether a line lists figures: scores, counts, measures. */
    static boolean isData(String text) {
        return FIGURES.matcher(text).results().count() > 1
                || FIGURE_AT_END.matcher(text).find();
    }

    /**
     * Whether a line is something else that stands alone: a caption, a name of a file, an address, a date, code, the
     * end.
     */
    static boolean isOtherThanHeading(String text) {
        return CAPTION.matcher(text).matches()
                || DATA.matcher(text).matches()
                || THE_END.matcher(text).matches()
                || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a line is a statement of a program, or says what one came to, and so heads nothing. */
    static boolean isStatement(String text) {
        return STATEMENT.matcher(text).matches();
    }

    /** Whether a line says what only headings of the first rank say. */
    static boolean isTop(String text) {
        return TOP.matcher(text).matches();
    }

    /** Whether a heading opens an article and so has none below it. */
    static boolean isOpening(String text) {
        return OPENING.matcher(text).matches();
    }

    /** Whether a character parts sentences or clauses. */
    static boolean isPunctuation(int c) {
        return (Marks.PAUSES + Marks.COLONS + "！!" + "。、…" + "“”\"").indexOf(c) >= 0;
    }

    private static int clauses(String text) {
        return (int) CLAUSES.matcher(text).results().count();
    }

    static int han(String text) {
        return (int) text.codePoints().filter(Character::isIdeographic).count();
    }
}
