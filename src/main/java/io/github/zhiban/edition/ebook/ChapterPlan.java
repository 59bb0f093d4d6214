package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Section;
import io.github.zhiban.edition.markup.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the article goes into which file: a file for every top-level section (of a book, for every chapter),
 * more where a section would make a reading app slow, fewer where sections are so short that every other page would be
 * half empty. What stands before the first heading begins the first file, below the title.
 *
 * @param chapters in reading order; at least one
 */
record ChapterPlan(String fileName, List<Chapter> chapters) {
    /** The file with the title. */
    static final String FIRST = "title.xhtml";

    /** Characters of text below which a file takes in the next chapter, too. */
    private static final int SHORT = 1_500;
    /** Characters of text after which a new file begins at the next heading. */
    private static final int LONG = 24_000;
    /** Characters of text after which a new file begins at the next block. */
    private static final int TOO_LONG = 60_000;

    /**
     * A top-level section, or what a file has of it; also what stands before the first heading.
     *
     * @param parts in reading order; none only for an article without text
     */
    record Chapter(List<Part> parts) {
        /** The heading that it begins with; {@code null} when it does not begin with one. */
        @Nullable
        Heading heading() {
            return parts.isEmpty() ? null : parts.getFirst().heading();
        }
    }

    /** A heading, if there is one, and what stands directly below it. */
    record Part(@Nullable Heading heading, List<Block> blocks) {}

    static List<ChapterPlan> of(Article article) {
        Planner planner = new Planner(article);
        article.sections().forEach(planner::add);
        return planner.finish();
    }

    private ChapterPlan with(ChapterPlan next) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.addAll(next.chapters);
        return new ChapterPlan(fileName, List.copyOf(all));
    }

    /** Collects parts into chapters, and these into files. */
    private static final class Planner {
        private final Article article;
        private final List<ChapterPlan> plans = new ArrayList<>();
        private List<Chapter> chapters = new ArrayList<>();
        private List<Part> parts = new ArrayList<>();
        private String fileName = FIRST;
        private int number;
        private int piece;
        private int size;

        /** @param article whose chapters begin files */
        Planner(Article article) {
            this.article = article;
        }

        void add(Section section) {
            Heading heading = section.heading();
            if (heading != null && (heading.rank() == 1 || article.isChapter(section))) {
                endChapter();
                number++;
                piece = 1;
                if (size >= SHORT) {
                    endFile();
                    fileName = String.format(Locale.ROOT, "chapter-%02d.xhtml", number);
                }
            } else if (heading != null && size > LONG) {
                nextPiece();
            }
            blocks(heading, section.blocks());
            section.sections().forEach(this::add);
        }

        private void blocks(@Nullable Heading heading, List<Block> blocks) {
            int from = 0;
            for (int i = 0; i < blocks.size(); i++) {
                int length = BlockText.lines(List.of(blocks.get(i))).stream()
                        .mapToInt(String::length)
                        .sum();
                if (i > from && size >= SHORT && size + length > TOO_LONG) {
                    parts.add(new Part(from == 0 ? heading : null, List.copyOf(blocks.subList(from, i))));
                    nextPiece();
                    from = i;
                }
                size += length;
            }
            parts.add(new Part(from == 0 ? heading : null, List.copyOf(blocks.subList(from, blocks.size()))));
        }

        private void nextPiece() {
            endChapter();
            endFile();
            piece++;
            fileName = number == 0
                    ? String.format(Locale.ROOT, "title-%02d.xhtml", piece)
                    : String.format(Locale.ROOT, "chapter-%02d-%02d.xhtml", number, piece);
        }

        private void endChapter() {
            if (!parts.isEmpty()) {
                chapters.add(new Chapter(List.copyOf(parts)));
            }
            parts = new ArrayList<>();
        }

        private void endFile() {
            plans.add(new ChapterPlan(fileName, List.copyOf(chapters)));
            chapters = new ArrayList<>();
            size = 0;
        }

        List<ChapterPlan> finish() {
            endChapter();
            boolean rest = size < SHORT && !plans.isEmpty();
            endFile();
            if (rest) {
                ChapterPlan last = plans.removeLast();
                plans.add(plans.removeLast().with(last));
            }
            return List.copyOf(plans);
        }
    }
}
