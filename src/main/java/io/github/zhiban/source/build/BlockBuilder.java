package io.github.zhiban.source.build;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.source.repair.Repairs;
import io.github.zhiban.text.BidiLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in one container: the open paragraph and the parts before it. Used by one thread. */
final class BlockBuilder {
    private final Context context;
    private final int depth;
    private final InlineBuilder flow = new InlineBuilder();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Location paragraphAt;
    private char direction;

    /**
     * Begins a container.
     *
     * @param depth how many containers enclose it; 0 for the article itself
     */
    BlockBuilder(Context context, int depth) {
        this.context = context;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    /** Whether headings found here belong to the article's outline. */
    boolean isRoot() {
        return depth == 0;
    }

    void text(String raw, InlineStyle style, Node from) {
        noteStart(from);
        flow.text(raw, style);
    }

    void control(char control, InlineStyle style, Node from) {
        noteStart(from);
        flow.control(control, style);
    }

    void leaf(Inline leaf, InlineStyle style, Node from) {
        noteStart(from);
        flow.leaf(leaf, style);
    }

    void lineBreak() {
        flow.lineBreak();
    }

    void space() {
        flow.space();
    }

    void anchor(String id) {
        flow.anchor(new Inline.Anchor(id));
    }

    private void noteStart(Node from) {
        if (flow.isEmpty()) {
            paragraphAt = context.at(from);
            direction = Directions.ofParagraph(from);
        }
    }

    /** Closes the open paragraph; one without anything to see leaves no trace. */
    void endParagraph() {
        if (flow.isBlank()) {
            flow.discard();
        } else {
            parts.add(new Part.Body(new Block.Paragraph(directed(flow.finish()), Objects.requireNonNull(paragraphAt))));
        }
        paragraphAt = null;
    }

    /** Where nothing runs the other way, a mark that says what is so anyway would only stand in what readers copy. */
    private List<Inline> directed(List<Inline> content) {
        if (direction == 0 || (direction == BidiLevels.LEFT_TO_RIGHT && !BidiLevels.mayTurn(PlainText.of(content)))) {
            return content;
        }
        List<Inline> directed = new ArrayList<>(List.of(new Inline.Text(String.valueOf(direction))));
        directed.addAll(content);
        return directed;
    }

    /** Adds a block after the open paragraph. */
    void add(Block block) {
        endParagraph();
        List<Inline.Anchor> anchors = flow.takeAnchors();
        if (anchors.isEmpty()) {
            parts.add(new Part.Body(block));
            return;
        }
        Optional<Block> anchored = Anchored.at(block, anchors);
        parts.add(new Part.Body(anchored.orElse(block)));
        if (anchored.isEmpty()) {
            anchors.forEach(flow::anchor);
        }
    }

    void add(Part.Title title) {
        endParagraph();
        List<Inline> content = new ArrayList<>(flow.takeAnchors());
        content.addAll(title.content());
        parts.add(new Part.Title(title.level(), title.id(), content, title.at()));
    }

    /** Anchors that nothing has followed yet; they are the caller's from now on. */
    List<Inline.Anchor> takeAnchors() {
        return flow.takeAnchors();
    }

    /** Adds blocks that were read on their own. */
    void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    /** The blocks of a container that is not the article, repaired. */
    List<Block> blocks() {
        return Repairs.within(unrepaired());
    }

    /** The blocks just as they were written. */
    List<Block> unrepaired() {
        endParagraph();
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Body body) {
                blocks.add(body.block());
            }
        }
        return blocks;
    }

    /** Everything that was gathered, unrepaired. */
    List<Part> parts() {
        endParagraph();
        return List.copyOf(parts);
    }
}
