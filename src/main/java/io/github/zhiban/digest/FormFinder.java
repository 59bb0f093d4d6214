package io.github.zhiban.digest;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.digest.text.Passage;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what kind of deck an article wants, by the shapes of its lines. */
final class FormFinder {
    private static final Pattern OPTION = Pattern.compile("^\\s*[a-eａ-ｅ]\\s*[.．、)）:：]\\s*\\S");
    private static final Pattern BLANK = Pattern.compile("_{3,}|[（(]\\s+[）)]|(?<=\\p{IsHan})[（(]\\s*[）)]");
    private static final Pattern STEM =
            Pattern.compile("[（(]\\s*[)）]|_{2,}|[?？]\\s*$|(?:正确|错误|不属于|不包括|不是).{0,6}(?:的是|[:：_])|^\\s*(?:正确|参考)?答案");
    private static final Pattern ANSWER = Pattern.compile("^\\s*(?:答|回答|受访者|a)\\s*[：:]");
    private static final Pattern ASKS = Pattern.compile("[?？]\\s*$");
    private static final Pattern PERSON = Pattern.compile("教育背景|教育经历|工作经历|工作经验|项目经历|专业技能|自我评价|求职意向|个人信息|实习经历|获奖");
    private static final Pattern DATED =
            Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]");
    private static final Pattern HAPPENS = Pattern.compile("发布|举行|召开|举办|宣布|推出|大会|峰会|论坛|征稿|报名|活动时间|票数|获奖");

    private static final int FEW = 8;
    private static final int MANY = 12;
    private static final double OPTIONS = 0.2;
    private static final double BLANKS = 0.15;
    private static final double HALF = 0.5;
    private static final int DATES = 4;

    private final List<String> lines = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private int links;
    private int lists;
    private int code;

    private FormFinder() {}

    /** The form of an article's deck. */
    static DeckForm of(Article article) {
        var finder = new FormFinder();
        article.sections().forEach(finder::section);
        return finder.form();
    }

    private DeckForm form() {
        if ((isMore(OPTION, FEW, OPTIONS) && count(STEM) >= FEW / 2) || isMore(BLANK, FEW, BLANKS)) {
            return DeckForm.QUESTIONS;
        }
        if (links >= MANY && links >= HALF * lines.size()) {
            return DeckForm.LINKS;
        }
        if (headings.stream().filter(heading -> PERSON.matcher(heading).find()).count() >= 2) {
            return DeckForm.RESUME;
        }
        long asked = headings.stream()
                .filter(heading -> ASKS.matcher(heading).find())
                .count();
        long answers = count(ANSWER);
        if (answers >= FEW / 2 || (asked >= FEW && asked >= HALF * headings.size())) {
            return DeckForm.INTERVIEW;
        }
        if (code > 2 * lines.size() && code > MANY) {
            return DeckForm.CODE;
        }
        if (code == 0 && count(DATED) >= DATES && count(HAPPENS) >= DATES) {
            return DeckForm.NEWS;
        }
        return code == 0 && lists == 0 && headings.size() <= 2 ? DeckForm.ESSAY : DeckForm.EXPLANATION;
    }

    private long count(Pattern pattern) {
        return lines.stream().filter(line -> pattern.matcher(line).find()).count();
    }

    private boolean isMore(Pattern pattern, int least, double share) {
        long found = count(pattern);
        return found >= least && found >= share * lines.size();
    }

    private void section(Section section) {
        if (section.heading() != null) {
            headings.add(HanFolding.fold(PlainText.of(section.heading().content())));
        }
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph it -> {
                HanFolding.fold(PlainText.of(it.content())).lines().forEach(lines::add);
                links += Passage.isLink(it.content()) ? 1 : 0;
            }
            case Block.MinorHeading it -> headings.add(HanFolding.fold(PlainText.of(it.content())));
            case Block.BulletList it -> lists++;
            case Block.OrderedList it -> lists++;
            case Block.Tasks it -> {}
            case Block.Definitions it -> {}
            case Block.Container it -> {}
            case Block.CodeBlock it -> code += (int) it.text().lines().count();
            case Block.Table it -> {}
            case Block.Figure it -> {}
            case Block.DisplayFormula it -> {}
            case Block.ThematicBreak it -> {}
        }
        if (!(block instanceof Block.Table)) {
            block.children().forEach(this::block);
        }
    }
}
