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
    private static final int LONGEST = 300;

    @Override
    public List<Block> repair(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            int end = endOfCode(blocks, i);
            if (end > i) {
                result.add(code(blocks.subList(i, end)));
                i = end;
            } else {
                result.add(blocks.get(i++));
            }
        }
        return result;
    }

    /** Behind the last paragraph of the code that begins here; {@code start} when none does. */
    private static int endOfCode(List<Block> blocks, int start) {
        Matcher opening = OPENING.matcher(text(blocks.get(start)));
        if (!opening.lookingAt()) {
            return start;
        }
        for (int i = start; i < Math.min(blocks.size(), start + LONGEST); i++) {
            if (!(blocks.get(i) instanceof Paragraph)) {
                return start;
            }
            String text = text(blocks.get(i));
            if (CLOSING.matcher(i == start ? text.substring(opening.end()) : text)
                    .find()) {
                return i + 1;
            }
        }
        return start;
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
