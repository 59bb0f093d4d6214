package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Finds pages that a page break leaves blank: where the text before it fills its page, only its margin reaches the next
 * one, and Flying Saucer breaks that, too (CSS Fragmentation 3, 5.2, has margins end with the page). Before what has to
 * begin on a right or a left page, a page may be meant to be blank.
 */
final class BlankPages {
    private final LayoutContext context;
    private final Layer pages;
    private final BitSet filled = new BitSet();

    private BlankPages(LayoutContext context, Layer pages) {
        this.context = context;
        this.pages = pages;
    }

    /**
     * Lets the first block that leaves a page blank begin on it.
     *
     * @return whether there is such: the document has to be laid out anew
     */
    static boolean fillOne(BlockBox root, LayoutContext context) {
        BlankPages blank = new BlankPages(context, Boxes.layer(root));
        blank.note(root);
        Optional<BlockBox> found =
                blank.filled.cardinality() == blank.pages.getPages().size() ? Optional.empty() : blank.breaking(root);
        found.ifPresent(box -> box.setStyle(PageBreaks.notBreaking(box, context)));
        return found.isPresent();
    }

    /** The numbers of pages that are blank so that what follows begins on a right page, or on a left one. */
    static BitSet meant(BlockBox root, LayoutContext context) {
        List<BlockBox> sided = new ArrayList<>();
        collectSided(root, sided);
        BitSet meant = new BitSet();
        if (!sided.isEmpty()) {
            BlankPages blank = new BlankPages(context, Boxes.layer(root));
            blank.note(root);
            sided.stream()
                    .map(block -> blank.page(block.getAbsY()) - 1)
                    .filter(before -> before >= 0 && !blank.filled.get(before))
                    .forEach(meant::set);
        }
        return meant;
    }

    private static void collectSided(Box box, List<BlockBox> sided) {
        if (box instanceof BlockBox block && PageBreaks.isSided(block)) {
            sided.add(block);
        }
        box.getChildren().forEach(child -> collectSided(child, sided));
    }

    private int page(int y) {
        return Objects.requireNonNull(pages.getPage(context, y)).getPageNo();
    }

    private void note(Box box) {
        if (Boxes.style(box).isRunning()) {
            return;
        }
        boolean whole = box instanceof LineBox
                || box instanceof TableBox
                || (box instanceof BlockBox block
                        && (block.isReplaced() || Boxes.style(block).isHasBackground()));
        if (whole && box.getHeight() > 0) {
            filled.set(page(box.getAbsY()), page(box.getAbsY() + box.getHeight() - 1) + 1);
        } else {
            Boxes.inside(box).forEach(this::note);
        }
    }

    /** The first block after a blank page that asked for it. */
    private Optional<BlockBox> breaking(Box box) {
        if (box instanceof BlockBox block && PageBreaks.isAskedFor(block, context) && !PageBreaks.isSided(block)) {
            int number = page(block.getAbsY());
            if (number > 1 && !filled.get(number - 1) && filled.get(number - 2)) {
                return Optional.of(block);
            }
        }
        return box.getChildren().stream()
                .map(this::breaking)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
