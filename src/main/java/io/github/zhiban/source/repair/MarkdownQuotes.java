package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Paragraph;
import io.github.zhiban.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that begin with {@code >} are quoted text, and one of three dashes is a rule, which an editor failed to
 * read.
 */
final class MarkdownQuotes implements BlockRepair {
    /** Not before a number, where the sign compares. */
    private static final Pattern SIGN = Pattern.compile(">\\s+(?!\\d)");

    private static final Pattern RULE = Pattern.compile("-{3,}|\\*{3,}|_{3,}");

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        List<Block> quoted = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && isQuoted(paragraph.content())) {
                quoted.add(new Paragraph(unquoted(paragraph.content()), paragraph.at()));
                continue;
            }
            close(quoted, result);
            result.add(isRule(block) ? new Block.ThematicBreak(block.at()) : block);
        }
        close(quoted, result);
        return result;
    }

    private static void close(List<Block> quoted, List<Block> result) {
        if (!quoted.isEmpty()) {
            result.add(new Block.Quote(quoted, quoted.getFirst().at()));
            quoted.clear();
        }
    }

    private static boolean isRule(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && RULE.matcher(ArticleText.of(paragraph.content())).matches();
    }

    private static boolean isQuoted(List<Inline> content) {
        return content.getFirst() instanceof Inline.Text first
                && SIGN.matcher(first.value()).lookingAt();
    }

    /** Without the sign before each of its lines. */
    private static List<Inline> unquoted(List<Inline> content) {
        List<Inline> result = new ArrayList<>(content.size());
        boolean lineBegins = true;
        for (Inline inline : content) {
            Inline plain = inline;
            if (lineBegins && inline instanceof Inline.Text text) {
                Matcher sign = SIGN.matcher(text.value());
                plain = sign.lookingAt() ? new Inline.Text(text.value().substring(sign.end())) : text;
            }
            if (!(plain instanceof Inline.Text empty && empty.value().isEmpty())) {
                result.add(plain);
            }
            lineBegins = inline instanceof Inline.HardLineBreak;
        }
        return result;
    }
}
