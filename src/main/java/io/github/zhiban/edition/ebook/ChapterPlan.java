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
 * Which part of the article goes into which file: a file for the title and what stands before the first heading, one for every
 * top-level section, and more where a section would make a reading app slow.
 *
 * @param parts in reading order; at least one
 */
record ChapterPlan(String fileName, List<Part> parts) {
    /** The file with the title. */
    static final String FIRST = "title.xhtml";

    /** Characters of text after which a new file begins at the next heading. */
    private static final int LONG = 24_000;
    /** Characters of text after which a new file begins at the next block. */
    private static final int TOO_LONG = 60_000;

    /** A heading, if there is one, and what stands directly below it. */
    record Part(@Nullable Heading heading, List<Block> blocks) {}

    static List<ChapterPlan> of(Article article) {
        Planner planner = new Planner();
        article.sections().forEach(planner::add);
        return planner.finish();
    }

    /** Collects parts into files. */
    private static final class Planner {
        private final List<ChapterPlan> plans = new ArrayList<>();
        private List<Part> parts = new ArrayList<>();
        private String fileName = FIRST;
        private int chapter;
        private int piece;
        private int size;

        void add(Section section) {
            Heading heading = section.heading();
            if (heading != null && heading.rank() == 1) {
                flush();
                chapter++;
                piece = 1;
                fileName = String.format(Locale.ROOT, "chapter-%02d.xhtml", chapter);
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
                if (i > from && size + length > TOO_LONG) {
                    parts.add(new Part(from == 0 ? heading : null, List.copyOf(blocks.subList(from, i))));
                    nextPiece();
                    from = i;
                }
                size += length;
            }
            parts.add(new Part(from == 0 ? heading : null, List.copyOf(blocks.subList(from, blocks.size()))));
        }

        private void nextPiece() {
            flush();
            piece++;
            fileName = chapter == 0
                    ? String.format(Locale.ROOT, "title-%02d.xhtml", piece)
                    : String.format(Locale.ROOT, "chapter-%02d-%02d.xhtml", chapter, piece);
        }

        private void flush() {
            if (!parts.isEmpty() || plans.isEmpty()) {
                plans.add(new ChapterPlan(fileName, List.copyOf(parts)));
            }
            parts = new ArrayList<>();
            size = 0;
        }

        List<ChapterPlan> finish() {
            flush();
            return List.copyOf(plans);
        }
    }
}
