package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.MinorHeading;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered questions that are answered below them, several of which follow on each other, head their answers: they
 * stand out from them and stay on their page.
 *
 * <p>Known as: question, 问答.
 */
final class AnsweredQuestions implements BlockRepair {
    private static final int FEWEST = 3;
    private static final int LONGEST = 120;
    private static final Pattern QUESTION = Pattern.compile("[*＊]?(\\d{1,3})(?:、|[.．)）](?!\\d)).+");
    private static final Pattern ANSWER =
            Pattern.compile("[*＊【\\[]{0,2}(?:(?:参考|标准|正确)?答案|解答|解析|分析|答|解)(?:\\s*[】\\]:：][\\s\\S]*|\\s*)");

    @Override
    public List<Block> repair(List<Block> blocks) {
        int answered = 0;
        int last = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            int number = question(blocks, i);
            if (number > last) {
                answered++;
                last = number;
            }
        }
        if (answered < FEWEST) {
            return blocks;
        }
        List<Block> result = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (question(blocks, i) > 0 && blocks.get(i) instanceof Paragraph line) {
                result.set(i, new MinorHeading(Stress.removed(line.content()), line.at()));
            }
        }
        return result;
    }

    /** The number of a question that the next block answers; 0 for none. */
    private static int question(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Paragraph line)
                || !(blocks.get(index + 1) instanceof Paragraph next)
                || line.content().contains(new Inline.HardLineBreak())) {
            return 0;
        }
        String text = ArticleText.of(line.content()).strip();
        Matcher question = QUESTION.matcher(text);
        boolean asks = text.length() <= LONGEST && question.matches();
        return asks && ANSWER.matcher(ArticleText.of(next.content()).strip()).matches()
                ? Integer.parseInt(question.group(1))
                : 0;
    }
}
