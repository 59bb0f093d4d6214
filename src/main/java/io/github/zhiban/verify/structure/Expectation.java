package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the structure tree of an article's handout has to hold, in order. */
public final class Expectation {
    private static final String TEXT = "P";

    private final List<Passage> passages = new ArrayList<>();

    private Expectation() {}

    /** The passages of an article: its headings, one rank below the title, and all its text but formulas. */
    public static Expectation of(Article article) {
        Expectation expectation = new Expectation();
        article.sections().forEach(expectation::add);
        article.notes().forEach(note -> expectation.addAll(note.content()));
        return expectation;
    }

    /** All its text, a line for each passage; what a published edition has to hold. */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** Any text in the form in which the texts of an expectation are: without white space, in compatibility form (NFKC). */
    public static String plain(String text) {
        return Passage.of(TEXT, text).text();
    }

    /** The headings' texts, in order and in {@linkplain #plain plain} form. */
    public List<String> headings() {
        return passages.stream()
                .filter(passage -> passage.role().startsWith("H"))
                .map(Passage::text)
                .toList();
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    private void add(Section section) {
        Heading heading = section.heading();
        if (heading != null) {
            add("H" + Math.min(6, heading.rank() + 1), text(heading.content()));
        }
        addAll(section.blocks());
        section.sections().forEach(this::add);
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph it -> add(TEXT, text(it.content()));
            case Block.Lead it -> add(TEXT, text(it.content()));
            case Block.Bullets it -> it.items().forEach(item -> addAll(item.content()));
            case Block.Numbers it -> it.items().forEach(item -> addAll(item.content()));
            case Block.Tasks it -> it.items().forEach(item -> addAll(item.content()));
            case Block.Definitions it ->
                it.items().forEach(item -> {
                    add(TEXT, text(item.term()));
                    addAll(item.meaning());
                });
            case Block.Quote it -> addAll(it.content());
            case Block.CodeBlock it -> add("Code", it.text());
            case Block.Table it -> {
                add(TEXT, text(it.caption()));
                it.head().forEach(this::add);
                it.body().forEach(this::add);
            }
            case Block.Figure it -> add(TEXT, text(it.caption()));
            case Block.DisplayFormula it -> {
                // Drawn, not written.
            }
            case Block.Rule it -> {
                // Drawn, not written.
            }
            case Block.Aside it -> addAll(it.content());
        }
    }

    private void add(Row row) {
        row.cells().forEach(cell -> addAll(cell.content()));
    }

    private void add(String role, String text) {
        Passage passage = Passage.of(role, text);
        if (!passage.isEmpty()) {
            passages.add(passage);
        }
    }

    private static String text(List<Inline> runs) {
        return runs.stream().map(Expectation::text).collect(Collectors.joining());
    }

    private static String text(Inline run) {
        return switch (run) {
            case Inline.Text it -> it.value();
            case Inline.Emphasis it -> text(it.content());
            case Inline.Strong it -> text(it.content());
            case Inline.Mark it -> text(it.content());
            case Inline.Deleted it -> text(it.content());
            case Inline.Underline it -> text(it.content());
            case Inline.Sub it -> text(it.content());
            case Inline.Sup it -> text(it.content());
            case Inline.Link it -> text(it.content());
            case Inline.Code it -> it.value();
            case Inline.Keyboard it -> it.value();
            case Inline.Ruby it -> it.base();
            case Inline.InlineFormula it -> "";
            case Inline.Image it -> "";
            case Inline.NoteRef it -> "";
            case Inline.Anchor it -> "";
            case Inline.Break it -> "\n";
        };
    }
}
