package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Section;
import java.util.List;

/** What an article is expected to become in a handout. */
final class ArticlePassages {
    private static final int DEEPEST = 6;

    private final BlockPassages passages;

    private ArticlePassages(boolean drawn) {
        passages = new BlockPassages(drawn);
    }

    static List<Expected> of(Article article) {
        ArticlePassages expected = new ArticlePassages(true);
        expected.passages.add("H1", "", article.metadata().title());
        expected.add(article);
        return expected.passages.passages();
    }

    /** Only what is written, and without the title. */
    static List<Expected> text(Article article) {
        ArticlePassages expected = new ArticlePassages(false);
        expected.add(article);
        return expected.passages.passages();
    }

    private void add(Article article) {
        article.sections().forEach(this::add);
        article.notes().forEach(note -> passages.addAll(note.content(), "Note"));
    }

    private void add(Section section) {
        Heading heading = section.heading();
        if (heading != null) {
            passages.add("H" + Math.min(DEEPEST, heading.rank() + 1), "", passages.text(heading.content()));
        }
        passages.addAll(section.blocks(), "");
        section.sections().forEach(this::add);
    }
}
