package io.github.zhiban.book;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chapters whose text begins with their own title as a heading of a lower rank, as files do that were written to be
 * parts of a book. Below the chapter's heading it would stand a second time, and all other headings one rank too deep.
 */
final class RepeatedTitle {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:第\\s*[\\d零一二三四五六七八九十百]{1,6}\\s*[章节回讲课篇部]|\\d{1,4}(?:\\.\\d{1,4})*+[.、]?|[一二三四五六七八九十]{1,3}、)\\s*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private RepeatedTitle() {}

    /** The chapter without the heading that says what the chapter is called; the same chapter where there is none. */
    static BookChapter without(BookChapter chapter, String title) {
        List<Section> sections = chapter.article().sections();
        Optional<Section> first =
                sections.stream().filter(section -> section.heading() != null).findFirst();
        Heading heading = first.map(Section::heading).orElse(null);
        if (first.isEmpty() || heading == null || !same(PlainText.of(heading.content()), title)) {
            return chapter;
        }
        List<Section> opened = new ArrayList<>();
        for (Section section : sections) {
            if (section == first.get()) {
                opened.add(new Section(null, section.blocks(), List.of()));
                section.sections().forEach(child -> opened.add(raised(child)));
            } else {
                opened.add(section);
            }
        }
        Article article = chapter.article().with(opened, chapter.article().notes());
        return new BookChapter(chapter.place(), article, chapter.fragments(), chapter.weight(), heading.id());
    }

    private static Section raised(Section section) {
        Heading heading = section.heading();
        List<Block> blocks = section.blocks();
        List<Section> below =
                section.sections().stream().map(RepeatedTitle::raised).toList();
        if (heading == null) {
            return new Section(null, blocks, below);
        }
        int rank = Math.max(1, heading.rank() - 1);
        return new Section(
                new Heading(heading.id(), rank, heading.content(), heading.at(), heading.evidence()), blocks, below);
    }

    /** Whether two titles differ in a number before them, in blanks or punctuation at most. */
    private static boolean same(String heading, String title) {
        return Stream.of(heading, bare(heading))
                .map(RepeatedTitle::key)
                .filter(key -> !key.isEmpty())
                .anyMatch(key -> key.equals(key(title)) || key.equals(key(bare(title))));
    }

    private static String bare(String title) {
        return NUMBER.matcher(title).replaceFirst("");
    }

    private static String key(String title) {
        return SIGNS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
