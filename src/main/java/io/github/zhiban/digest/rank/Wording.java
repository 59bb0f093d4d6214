package io.github.zhiban.digest.rank;

import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.digest.text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/** What the wording of a statement promises: definitions and conclusions count more, asides and pointers less. */
final class Wording {
    /** Keywords and signs of notations, which no one reads from a slide. */
    private static final Pattern NOTATION =
            Pattern.compile("^(?:WITH|TO|FROM|WHEN|IF|ELSE|ON|DO|END|CASE|WHERE|SELECT|CREATE|ALTER|DROP|INSERT|UPDATE|"
                    + "DELETE)\\b(?!\\s*\\p{IsHan})|\\w\\s*==\\s*\\w|&&|\\|\\||^/?\\w+\\([^)]*\\)$");

    /** What a program writes is shown, not said. */
    private static final Set<String> OUTPUTS = Set.of(
            "结果", "预期输出", "预期输出类似", "输出类似", "打印", "输出", "打印结果", "输出结果", "运行结果", "执行结果", "控制台输出", "案例", "例子", "示例", "举例",
            "output", "prints");

    private static final Pattern NOTE =
            Pattern.compile("^\\s*[（(*※]?\\s*(?:注意?|备注|附注|注释|说明|提示|ps|p\\.s\\.|note|tips?)\\s*\\d?\\s*[：:]");
    private static final double ASIDE = -0.6;
    private static final double OUTSIDE = -1.0;

    /** What it says is said of something named before it. */
    private static final Pattern SUBJECTLESS = Pattern.compile("^(?:一[个款种类套门家项份](?!人|方面|般)|基本是|不?支持|也是|是(?!否)|不仅|合集)");

    private static final double NO_SUBJECT = -0.7;

    private Wording() {}

    static double weigh(Statement statement) {
        var folded = statement.folded();
        return Cues.get().weigh(folded)
                + shape(statement)
                + (NOTE.matcher(statement.passage().folded()).find() ? ASIDE : 0)
                + (NOTATION.matcher(statement.text()).find() ? OUTSIDE : 0)
                + (statement.lead().isEmpty() && SUBJECTLESS.matcher(folded).find() ? NO_SUBJECT : 0)
                + (OUTPUTS.contains(LeadNumbers.fold(statement.lead())) ? 2 * OUTSIDE : 0)
                + (Passage.isLink(statement.content()) ? ASIDE : 0);
    }

    /** A name without anything that it names or that is said of it. */
    private static boolean isBare(Statement statement) {
        return statement.lead().isEmpty() && statement.item().list() == 0;
    }

    /** Neither a fragment nor a row of signs, and better whole than cut. */
    private static double shape(Statement statement) {
        int width = statement.width();
        double length = width < 16 ? -0.3 : width < 24 ? -0.1 : 0;
        double verb = statement.words().stream().anyMatch(Word::isVerb) ? 0 : isBare(statement) ? -1.0 : -0.3;
        double kept = (double) statement.part().length() / statement.sentence().length();
        double cut = kept < 0.9 ? -0.3 * (1 - kept) : 0;
        long formulas =
                statement.text().chars().filter(c -> c == Passage.FORMULA).count();
        long signs = statement
                .text()
                .chars()
                .filter(c -> !Character.isLetter(c) && c != '，' && c != '、')
                .count();
        double noise = signs * 3 > statement.text().length() ? -0.4 : 0;
        return length + verb + cut + noise - Math.min(0.4, 0.12 * formulas);
    }
}
