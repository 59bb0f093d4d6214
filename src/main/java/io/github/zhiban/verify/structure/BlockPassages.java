package io.github.zhiban.verify.structure;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Block.Row;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Picture;
import io.github.zhiban.verify.structure.Expected.Form;
import io.github.zhiban.verify.structure.Expected.Where;
import java.util.ArrayList;
import java.util.List;

/** Collects what blocks are expected to become. */
final class BlockPassages {
    static final String TEXT = "P";

    private final PassageText reader;
    private final boolean pictures;
    private final List<Expected> passages = new ArrayList<>();
    private int groups;
    private int group;
    private Form form = Form.WHOLE;
    private Where where = Where.EXACT;

    /**
     * An empty collection.
     *
     * @param drawn whether what is drawn counts, or only what is written
     */
    BlockPassages(boolean drawn) {
        this.reader = new PassageText(drawn);
        this.pictures = drawn;
    }

    List<Expected> passages() {
        return List.copyOf(passages);
    }

    /** What a task adds may come in any order. */
    void inAnyOrder(Runnable task) {
        group = ++groups;
        task.run();
        group = 0;
    }

    /** What is added from now on is there only so far. */
    BlockPassages as(Form next) {
        form = next;
        return this;
    }

    /** What is added from now on stands where it is said to, or anywhere. */
    void at(Where next) {
        where = next;
    }

    void addAll(List<Block> blocks, String place) {
        blocks.forEach(block -> add(block, place));
    }

    private void add(Block block, String place) {
        switch (block) {
            case Block.TextBlock it -> runs(it.content(), place);
            case Block.ItemList it -> addAll(it.children(), TaggedPassage.inside(place, "L"));
            case Block.Definitions it ->
                it.items().forEach(item -> {
                    runs(item.term(), TaggedPassage.inside(place, "L"));
                    addAll(item.meaning(), TaggedPassage.inside(place, "L"));
                });
            case Block.Quote it -> addAll(it.content(), TaggedPassage.inside(place, "BlockQuote"));
            case Block.CodeBlock it -> add("Code", place, it.text());
            case Block.Table it -> {
                runs(it.caption(), TaggedPassage.inside(place, "Caption"));
                it.head().forEach(row -> add(row, true, place));
                it.body().forEach(row -> add(row, false, place));
            }
            case Block.Figure it -> {
                it.pictures().forEach(picture -> picture(picture, place));
                runs(it.caption(), TaggedPassage.inside(place, "Caption"));
            }
            case Block.DisplayFormula it -> add("Formula", place, reader.formula(it.tex()));
            case Block.ThematicBreak it -> {
                // Drawn, not written.
            }
            case Block.Container it -> addAll(it.content(), place);
        }
    }

    private void add(Row row, boolean head, String place) {
        row.cells()
                .forEach(cell ->
                        addAll(cell.content(), TaggedPassage.inside(place, head || cell.header() ? "TH" : "TD")));
    }

    /** Pictures part the text around them, links and emphasis too: some of them stand on lines of their own. */
    private void runs(List<Inline> runs, String place) {
        StringBuilder piece = new StringBuilder();
        reader.read(runs, piece::append, picture -> {
            if (pictures) {
                add(TEXT, place, piece.toString());
                piece.setLength(0);
                picture(picture, place);
            }
        });
        add(TEXT, place, piece.toString());
    }

    private void picture(Picture picture, String place) {
        if (pictures) {
            passages.add(expected(TaggedPassage.of(TaggedPassage.FIGURE, place, picture.alt())));
        }
    }

    /** Adds a text unless it is blank. */
    void add(String role, String place, String text) {
        TaggedPassage passage = TaggedPassage.of(role, place, text);
        if (!passage.text().isEmpty()) {
            passages.add(expected(passage));
        }
    }

    /** The text of runs. */
    String text(List<Inline> runs) {
        return reader.of(runs);
    }

    private Expected expected(TaggedPassage passage) {
        return new Expected(passage, group, form, where);
    }
}
