package io.github.zhiban.digest;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.text.HanFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps of a bank of questions what explains the answers: questions and options say what may be wrong. */
final class Explanations {
    private static final Pattern OPENS =
            Pattern.compile("^\\s*(?:答\\s*[：:](?=.{12})|[【\\[（(]?\\s*(?:答案)?(?:解析|分析|详解|解释)\\s*[】\\])）]?\\s*[：:]?)");

    private Explanations() {}

    /** The paragraphs that explain; each belongs to the label before it until the next paragraph that is none. */
    static List<Block> of(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        boolean labelled = false;
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                var text = HanFolding.fold(PlainText.of(paragraph.content()));
                var label = OPENS.matcher(text);
                boolean opens = label.find();
                boolean alone = opens && label.end() >= text.strip().length();
                if (labelled || (opens && !alone)) {
                    kept.add(paragraph);
                }
                labelled = alone;
            } else {
                kept.addAll(of(below(block)));
                labelled = false;
            }
        }
        return kept;
    }

    private static List<Block> below(Block block) {
        return block instanceof Block.Table ? List.of() : block.children();
    }
}
