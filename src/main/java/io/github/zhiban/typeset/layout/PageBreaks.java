package io.github.zhiban.typeset.layout;

import java.util.Objects;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;

/** Page breaks before blocks: those that the sheet asks for, and those that the typesetter makes. */
final class PageBreaks {
    private static final PropertyDeclaration BREAK =
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.PAGE_BREAK_BEFORE, IdentValue.ALWAYS);
    private static final PropertyDeclaration NO_BREAK =
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.PAGE_BREAK_BEFORE, IdentValue.AUTO);
    private static final PropertyDeclaration BLOCK =
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.DISPLAY, IdentValue.BLOCK);

    private static final PropertyDeclaration NOT_KEEPING =
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.PAGE_BREAK_AFTER, IdentValue.AUTO);

    private static final PropertyDeclaration LOOSE =
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.FS_KEEP_WITH_INLINE, IdentValue.AUTO);

    private static final PropertyDeclaration BREAKING_INSIDE =
            CascadedStyle.createLayoutPropertyDeclaration(CSSName.PAGE_BREAK_INSIDE, IdentValue.AUTO);

    private PageBreaks() {}

    /**
     * Whether the sheet asks for a break before a block; where the typesetter makes one, the box says so and its
     * element does not.
     */
    static boolean isAskedFor(BlockBox block, LayoutContext context) {
        Element element = block.getElement();
        if (element == null || !Boxes.style(block).isForcePageBreakBefore()) {
            return false;
        }
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        return written.hasProperty(CSSName.PAGE_BREAK_BEFORE)
                && !IdentValue.AUTO.equals(written.getIdent(CSSName.PAGE_BREAK_BEFORE));
    }

    /** Whether the sheet keeps an element with what follows it, be it that the typesetter had to let go. */
    static boolean isToKeep(Element element, LayoutContext context) {
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        return written.hasProperty(CSSName.PAGE_BREAK_AFTER)
                && IdentValue.AVOID.equals(written.getIdent(CSSName.PAGE_BREAK_AFTER));
    }

    /** Whether a block begins on a right page, or on a left one. */
    static boolean isSided(BlockBox block) {
        IdentValue before = Boxes.style(block).getIdent(CSSName.PAGE_BREAK_BEFORE);
        return IdentValue.RIGHT.equals(before) || IdentValue.LEFT.equals(before);
    }

    /** The style of a block with a page break before it. */
    static CalculatedStyle breakingBefore(BlockBox box, LayoutContext context) {
        CalculatedStyle own = Boxes.style(box);
        CalculatedStyle parent = own.getParent();
        Element element = box.getElement();
        if (parent == null || element == null || box.isAnonymous()) {
            // A table and its caption are in a box of their own, whose style says no more than this.
            CalculatedStyle above = parent == null ? own : parent;
            return above.deriveStyle(CascadedStyle.createLayoutStyle(new PropertyDeclaration[] {BLOCK, BREAK}));
        }
        CascadedStyle written = context.getCss().getCascadedStyle(element, false);
        return parent.deriveStyle(CascadedStyle.createLayoutStyle(written, new PropertyDeclaration[] {BREAK}));
    }

    /** The style of a block whose lower padding may stand on a page alone. */
    static CalculatedStyle notKeepingPadding(BlockBox box, LayoutContext context) {
        return with(LOOSE, box, context);
    }

    /** The style of a block after which a page may end. */
    static CalculatedStyle notKeeping(BlockBox box, LayoutContext context) {
        return with(NOT_KEEPING, box, context);
    }

    /** The style of a block that may break, although its sheet keeps it whole. */
    static CalculatedStyle breakingInside(BlockBox box, LayoutContext context) {
        return with(BREAKING_INSIDE, box, context);
    }

    /** The style of a block without the page break before it that its sheet asks for. */
    static CalculatedStyle notBreaking(BlockBox box, LayoutContext context) {
        return with(NO_BREAK, box, context);
    }

    private static CalculatedStyle with(PropertyDeclaration own, BlockBox box, LayoutContext context) {
        CascadedStyle written = context.getCss().getCascadedStyle(Objects.requireNonNull(box.getElement()), false);
        return Objects.requireNonNull(Boxes.style(box).getParent())
                .deriveStyle(CascadedStyle.createLayoutStyle(written, new PropertyDeclaration[] {own}));
    }
}
