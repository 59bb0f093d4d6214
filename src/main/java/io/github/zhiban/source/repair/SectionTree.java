package io.github.zhiban.source.repair;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Section;
import io.github.zhiban.source.build.Part;
import io.github.zhiban.source.build.Slugs;
import io.github.zhiban.source.outline.OutlineInference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of sections from headings and blocks in a row. Ranks begin at 1 and have no gaps, whatever levels were
 * used.
 */
public final class SectionTree {
    private static final int DEEPEST = 6;

    private SectionTree() {}

    /** The sections of an article; text before the first heading is a section without one. */
    public static List<Section> of(List<Part> parts, Slugs slugs) {
        List<Part> repaired = betweenTitles(parts, Repairs::local);
        List<Part> marked = new MarkdownHeadings(slugs).promote(repaired);
        List<Part> promoted = NumberLines.joined(new OutlineInference(slugs).infer(NumberLines.joined(marked)));
        return PromotionTail.setApart(sections(betweenTitles(promoted, Repairs::betweenHeadings)));
    }

    private static List<Part> betweenTitles(List<Part> parts, UnaryOperator<List<Block>> repair) {
        List<Part> result = new ArrayList<>(parts.size());
        List<Block> run = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Body body -> run.add(body.block());
                case Part.Title title -> {
                    repair.apply(run).forEach(block -> result.add(new Part.Body(block)));
                    run = new ArrayList<>();
                    result.add(title);
                }
            }
        }
        repair.apply(run).forEach(block -> result.add(new Part.Body(block)));
        return result;
    }

    /** A section that is not finished yet. */
    private record Open(int level, @Nullable Heading heading, List<Block> blocks, List<Section> sections) {
        Open(int level, @Nullable Heading heading) {
            this(level, heading, new ArrayList<>(), new ArrayList<>());
        }

        Section close() {
            return new Section(heading, blocks, sections);
        }
    }

    private static List<Section> sections(List<Part> parts) {
        Open root = new Open(0, null);
        Deque<Open> path = new ArrayDeque<>();
        path.push(root);
        for (Part part : parts) {
            switch (part) {
                case Part.Body body -> path.element().blocks().add(body.block());
                case Part.Title title -> {
                    while (path.element().level() >= title.level() || path.size() > DEEPEST) {
                        closeTop(path);
                    }
                    path.push(new Open(
                            title.level(),
                            new Heading(
                                    title.id(),
                                    path.size(),
                                    InlineMarkdown.repaired(title.content()),
                                    title.at(),
                                    title.evidence())));
                }
            }
        }
        while (path.size() > 1) {
            closeTop(path);
        }
        List<Section> sections = new ArrayList<>();
        if (!root.blocks().isEmpty()) {
            sections.add(new Section(null, root.blocks(), List.of()));
        }
        sections.addAll(root.sections());
        return sections;
    }

    private static void closeTop(Deque<Open> path) {
        Section section = path.pop().close();
        path.element().sections().add(section);
    }
}
