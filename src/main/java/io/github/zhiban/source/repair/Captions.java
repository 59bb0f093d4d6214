package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Figure;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Block.Table;
import io.github.zhiban.article.Inline;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A short paragraph under a picture that says “图 1 …”, and one above or under a table that says “表 1 …”, is its caption. */
final class Captions implements BlockRepair {
    private static final int LONGEST = 80;
    private static final String NUMBER = "\\s*[\\d一二三四五六七八九十]+([-.–—．]\\d+)*+[a-z]?";
    /** What some write before a caption, pointing at the picture or left over from a list. */
    private static final String MARK = "[" + Marks.LISTING + "·▲△↑]?\\s*+";

    private static final Pattern LEADING = Pattern.compile("^" + MARK);

    private static final Pattern FIGURE = Pattern.compile(
            "(?i)" + MARK + "(图|圖|图片|图表|fig\\.?|figure|picture)" + NUMBER + "([\\s:：、.．（(].*|[^\\d\\s，,。].{0,40})?");
    private static final Pattern TABLE =
            Pattern.compile("(?i)" + MARK + "(表|表格|table)" + NUMBER + "([\\s:：、.．（(].*|[^\\d\\s，,。].{0,40})?");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;!！？?].*|.*[所示是为]([，,]|$).*|.*如下.*|.*可以?看.*");

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block previous = result.isEmpty() ? null : result.getLast();
            if (previous instanceof Figure figure && figure.caption().isEmpty() && says(FIGURE, block)) {
                result.set(result.size() - 1, new Figure(figure.pictures(), line(block), figure.at()));
            } else if (block instanceof Table table
                    && table.caption().isEmpty()
                    && previous != null
                    && says(TABLE, previous)) {
                result.set(result.size() - 1, new Table(line(previous), table.head(), table.body(), table.at()));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean says(Pattern pattern, Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        String text = ArticleText.of(paragraph.content()).strip();
        return text.length() <= LONGEST
                && pattern.matcher(text).matches()
                && !SENTENCE.matcher(text).matches();
    }

    private static List<Inline> line(Block block) {
        return block instanceof Paragraph paragraph ? unmarked(Stress.removed(paragraph.content())) : List.of();
    }

    /** A caption without the mark before it. */
    private static List<Inline> unmarked(List<Inline> caption) {
        if (caption.isEmpty() || !(caption.getFirst() instanceof Inline.Text first)) {
            return caption;
        }
        String text = LEADING.matcher(first.value()).replaceFirst("");
        List<Inline> result = new ArrayList<>(caption);
        result.set(0, new Inline.Text(text));
        return text.isEmpty() ? caption : result;
    }
}
