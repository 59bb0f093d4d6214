package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Aside;
import io.github.zhiban.article.Block.MinorHeading;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import io.github.zhiban.source.build.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes of Markdown that an editor passed on as they were written, in lines or paragraphs of their own: {@code :::tips
 * 标题} up to {@code :::} is a remark. A sign that has no counterpart is its title, or nothing.
 */
final class ColonBoxes implements BlockRepair {
    private static final Pattern SIGN = Pattern.compile(
            ":{3,}[ \\t]*(?:\\{?(?<name>[A-Za-z][\\w-]*|\\p{IsHan}{1,4})}?)?[ \\t]*(?<title>[^:]{0,40})");
    private static final String COLONS = ":::";

    @Override
    public List<Block> repair(List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> block instanceof Paragraph p && text(p).contains(COLONS))) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Block block : lines(blocks)) {
            Matcher sign = block instanceof Paragraph p ? SIGN.matcher(text(p)) : null;
            if (sign == null || !sign.matches()) {
                result.add(block);
            } else if (sign.group("name") != null) {
                open.add(result.size());
                result.add(new MinorHeading(List.of(new Inline.Text(title(sign))), block.at()));
            } else if (!open.isEmpty()) {
                List<Block> content = result.subList(open.removeLast(), result.size());
                Aside box = new Aside(
                        Aside.Kind.REMARK,
                        List.copyOf(content),
                        content.getFirst().at());
                content.clear();
                result.add(box);
            }
        }
        return result;
    }

    private static String title(Matcher sign) {
        return (sign.group("name") + " " + sign.group("title").strip()).strip();
    }

    private static String text(Paragraph paragraph) {
        return Lines.text(paragraph.content());
    }

    /** The blocks with a paragraph of its own for each line that is a sign. */
    private static List<Block> lines(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Paragraph paragraph) || !text(paragraph).contains(COLONS)) {
                result.add(block);
                continue;
            }
            List<Inline> rest = new ArrayList<>();
            List<Inline> line = new ArrayList<>();
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.HardLineBreak) {
                    end(line, rest, paragraph, result);
                } else {
                    line.add(inline);
                }
            }
            end(line, rest, paragraph, result);
            if (!rest.isEmpty()) {
                result.add(new Paragraph(List.copyOf(rest), paragraph.at()));
            }
        }
        return result;
    }

    private static void end(List<Inline> line, List<Inline> rest, Paragraph from, List<Block> result) {
        if (SIGN.matcher(Lines.text(line)).matches()) {
            if (!rest.isEmpty()) {
                result.add(new Paragraph(List.copyOf(rest), from.at()));
                rest.clear();
            }
            result.add(new Paragraph(List.copyOf(line), from.at()));
        } else if (!line.isEmpty()) {
            if (!rest.isEmpty()) {
                rest.add(new Inline.HardLineBreak());
            }
            rest.addAll(line);
        }
        line.clear();
    }
}
