package io.github.zhiban.source.repair;

import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Section;
import java.util.List;

/** What an article says in sentences: its text without code and formulas. */
public final class Prose {
    private Prose() {}

    /** The text of headings and of all blocks but code and formulas that stand by themselves. */
    public static String of(List<Section> sections) {
        StringBuilder prose = new StringBuilder();
        sections.forEach(section -> append(section, prose));
        return prose.toString();
    }

    private static void append(Section section, StringBuilder prose) {
        if (section.heading() != null) {
            prose.append(ArticleText.of(section.heading().content())).append('\n');
        }
        for (Block block : section.blocks()) {
            if (!(block instanceof Block.CodeBlock || block instanceof Block.DisplayFormula)) {
                prose.append(ArticleText.of(block));
            }
        }
        section.sections().forEach(child -> append(child, prose));
    }
}
