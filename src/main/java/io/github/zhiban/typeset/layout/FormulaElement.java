package io.github.zhiban.typeset.layout;

import io.github.zhiban.formula.FormulaDrawing;
import org.xhtmlrenderer.css.parser.FSColor;

/** A formula on the page: outlines that stand on the baseline of the text around them. */
public final class FormulaElement extends DrawnElement {
    private final FormulaDrawing drawing;
    private final StyledFont font;
    private final FSColor colour;

    /** @param font of the text around it */
    FormulaElement(FormulaDrawing drawing, StyledFont font, FSColor colour) {
        super(
                (int) Math.ceil(drawing.width() * font.size()),
                (int) Math.ceil(drawing.height() * font.size()) + (int) Math.ceil(drawing.depth() * font.size()));
        this.drawing = drawing;
        this.font = font;
        this.colour = colour;
    }

    public FormulaDrawing drawing() {
        return drawing;
    }

    /** The size of its em, in dots. */
    public float size() {
        return font.size();
    }

    /** The font of the text around it. */
    public StyledFont font() {
        return font;
    }

    public FSColor colour() {
        return colour;
    }

    @Override
    public boolean hasBaseline() {
        return true;
    }

    /** Dots from the top of the box to the baseline. */
    @Override
    public int getBaseline() {
        return (int) Math.ceil(drawing.height() * font.size());
    }
}
