package io.github.zhiban.source;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Note;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tree of an article as indented text, for golden files that people review. */
final class ArticleDump {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private ArticleDump() {}

    static String of(Outcome<Optional<Article>> outcome) {
        ArticleDump dump = new ArticleDump();
        outcome.value().ifPresent(dump::article);
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            dump.line("! " + diagnostic);
        }
        return dump.out.toString();
    }

    private void article(Article article) {
        var metadata = article.metadata();
        line("title: " + metadata.title());
        optional("authors", metadata.authors());
        optional("published", metadata.published());
        optional("description", metadata.description());
        optional("keywords", metadata.keywords());
        optional("categories", metadata.categories());
        optional("tags", metadata.tags());
        optional("language", metadata.language().equals("zh-CN") ? null : metadata.language());
        optional("source", metadata.source());
        article.sections().forEach(this::section);
        for (Note note : article.notes()) {
            nested("note " + note.id(), () -> note.content().forEach(this::block));
        }
    }

    private void optional(String name, Object value) {
        if (value != null && !value.equals(List.of())) {
            line(name + ": " + value);
        }
    }

    private void section(Section section) {
        if (section.heading() == null) {
            section.blocks().forEach(this::block);
            section.sections().forEach(this::section);
            return;
        }
        var heading = section.heading();
        nested("#".repeat(heading.rank()) + " " + inlines(heading.content()) + " {" + heading.id() + "}", () -> {
            section.blocks().forEach(this::block);
            section.sections().forEach(this::section);
        });
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph p -> line("p " + inlines(p.content()));
            case Block.MinorHeading l -> line("lead " + inlines(l.content()));
            case Block.BulletList b -> nested("bullets", () -> b.items().forEach(this::item));
            case Block.OrderedList n ->
                nested(
                        "numbers from " + n.start() + " " + n.numbering(),
                        () -> n.items().forEach(this::item));
            case Block.Tasks t ->
                nested(
                        "tasks",
                        () -> t.items()
                                .forEach(task -> nested(
                                        task.done() ? "[x]" : "[ ]",
                                        () -> task.content().forEach(this::block))));
            case Block.Definitions d ->
                nested(
                        "definitions",
                        () -> d.items()
                                .forEach(item -> nested(
                                        "term " + inlines(item.term()),
                                        () -> item.meaning().forEach(this::block))));
            case Block.CodeBlock c ->
                nested("code " + c.language(), () -> c.text().lines().forEach(text -> line("|" + text)));
            case Block.Table t -> table(t);
            case Block.Figure f -> {
                nested("figure " + inlines(f.caption()), () -> f.pictures().forEach(picture -> line(picture(picture))));
            }
            case Block.DisplayFormula f -> line("formula " + f.tex().replace("\n", "⏎"));
            case Block.ThematicBreak r -> line("rule");
            case Block.Aside a -> nested("aside " + a.kind(), () -> a.content().forEach(this::block));
            case Block.Container c ->
                nested(
                        c.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        () -> c.content().forEach(this::block));
        }
    }

    private void item(Block.Item item) {
        nested("- " + item.marker(), () -> item.content().forEach(this::block));
    }

    private void table(Block.Table table) {
        nested("table " + inlines(table.caption()), () -> {
            table.head().forEach(row -> row("head", row));
            table.body().forEach(row -> row("row", row));
        });
    }

    private void row(String kind, Block.Row row) {
        nested(
                kind,
                () -> row.cells().forEach(cell -> {
                    String spans = (cell.columnSpan() > 1 ? " columns=" + cell.columnSpan() : "")
                            + (cell.rowSpan() > 1 ? " rows=" + cell.rowSpan() : "")
                            + (cell.alignment() == Block.Alignment.NATURAL ? "" : " " + cell.alignment())
                            + (cell.header() ? " header" : "");
                    nested("cell" + spans, () -> cell.content().forEach(this::block));
                }));
    }

    private static String inlines(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(inline(inline)));
        return text.toString();
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> t.value().replace("\u00A0", "⍽");
            case Inline.Emphasis e -> "<em>" + inlines(e.content()) + "</em>";
            case Inline.Strong s -> "<strong>" + inlines(s.content()) + "</strong>";
            case Inline.Mark m -> "<mark>" + inlines(m.content()) + "</mark>";
            case Inline.Deleted d -> "<del>" + inlines(d.content()) + "</del>";
            case Inline.Underline u -> "<u>" + inlines(u.content()) + "</u>";
            case Inline.Sub s -> "<sub>" + inlines(s.content()) + "</sub>";
            case Inline.Sup s -> "<sup>" + inlines(s.content()) + "</sup>";
            case Inline.Link l -> "<a " + target(l.target()) + ">" + inlines(l.content()) + "</a>";
            case Inline.Code c -> "<code>" + c.value() + "</code>";
            case Inline.Keyboard k -> "<kbd>" + k.value() + "</kbd>";
            case Inline.InlineFormula f -> "$" + f.tex().replace("\n", "⏎") + "$";
            case Inline.Image i -> "<" + picture(i.picture()) + ">";
            case Inline.Ruby r -> "<ruby>" + r.base() + "|" + r.annotation() + "</ruby>";
            case Inline.NoteRef n -> "<note " + n.noteId() + ">";
            case Inline.Anchor a -> "<anchor " + a.id() + ">";
            case Inline.HardLineBreak b -> "⏎";
        };
    }

    private static String target(Inline.Target target) {
        return switch (target) {
            case Inline.Target.External e -> e.address();
            case Inline.Target.Internal i -> "#" + i.id();
            case Inline.Target.Beside b -> b.path() + "#" + b.fragment();
        };
    }

    private static String picture(Picture picture) {
        String size = picture.width() + picture.height() == 0 ? "" : " " + picture.width() + "×" + picture.height();
        return "picture " + picture.shortAddress() + " “" + picture.alt() + "”" + size;
    }

    private void nested(String head, Runnable content) {
        line(head.stripTrailing());
        depth++;
        content.run();
        depth--;
    }

    private void line(String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
