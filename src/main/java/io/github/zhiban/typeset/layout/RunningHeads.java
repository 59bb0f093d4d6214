package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Makes what is taken out of the text for the heads of pages begin on the page of the text after it. Flying Saucer
 * counts from where it was taken out, which is the foot of the page before when a heading moves to the next one.
 */
final class RunningHeads {
    private final List<BlockBox> waiting = new ArrayList<>();

    private RunningHeads() {}

    /** Ties the running heads of a document that is laid out to the lines that follow them. */
    static void tie(BlockBox root) {
        new RunningHeads().visit(root);
    }

    private void visit(Box box) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0) {
                waiting.forEach(head -> head.setStaticEquivalent(line));
                waiting.clear();
            }
            return;
        }
        if (box instanceof BlockBox block && block.getInlineContent() != null) {
            for (Styleable inline : block.getInlineContent()) {
                if (inline instanceof BlockBox taken && Boxes.style(taken).isRunning()) {
                    waiting.add(taken);
                }
            }
        }
        box.getChildren().forEach(this::visit);
    }
}
