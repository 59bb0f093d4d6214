package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.CodeBlock;
import io.github.zhiban.article.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs between lines of three backquotes are code that an editor failed to read. */
final class FencedCode implements BlockRepair {
    private static final Pattern OPENING = Pattern.compile("```[ \\t]*([A-Za-z][\\w+#-]*)?[ \\t]*(?:\\n|$)");
    private static final Pattern CLOSING = Pattern.compile("(?:^|\\n)```\\s*$");

    @Override
    public List<Block> repair(List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> OPENING.matcher(text(block)).lookingAt())) {
            return blocks;
        }
        int[] closing = closings(blocks);
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            int end = OPENING.matcher(text(blocks.get(i))).lookingAt() ? endOfCode(blocks, i, closing) : i;
            if (end > i) {
                result.add(code(blocks.subList(i, end)));
                i = end;
            } else {
                result.add(blocks.get(i++));
            }
        }
        return result;
    }

    /**
     * For each block the next one from there on that ends in a fence, with nothing but paragraphs up to it; -1 where
     * there is none.
     */
    private static int[] closings(List<Block> blocks) {
        int[] closings = new int[blocks.size() + 1];
        closings[blocks.size()] = -1;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean paragraph = blocks.get(i) instanceof Paragraph;
            boolean closes = paragraph && CLOSING.matcher(text(blocks.get(i))).find();
            closings[i] = closes ? i : paragraph ? closings[i + 1] : -1;
        }
        return closings;
    }

    /** Behind the last paragraph of the code that begins here; {@code start} when it has no end. */
    private static int endOfCode(List<Block> blocks, int start, int[] closings) {
        String text = text(blocks.get(start));
        Matcher opening = OPENING.matcher(text);
        boolean alone = opening.lookingAt()
                && CLOSING.matcher(text.substring(opening.end())).find();
        int closing = alone ? start : closings[start + 1];
        return closing < 0 ? start : closing + 1;
    }

    private static Block code(List<Block> paragraphs) {
        List<String> texts = paragraphs.stream().map(FencedCode::text).toList();
        String whole = String.join("\n", texts);
        Matcher opening = OPENING.matcher(whole);
        String language = opening.lookingAt() && opening.group(1) != null ? opening.group(1) : "";
        String code = CLOSING.matcher(whole.substring(Math.min(whole.length(), opening.end())))
                .replaceFirst("");
        return new CodeBlock(
                language.toLowerCase(Locale.ROOT), code, paragraphs.getFirst().at());
    }

    private static String text(Block block) {
        return block instanceof Paragraph paragraph ? ArticleText.of(paragraph.content()) : "";
    }
}
