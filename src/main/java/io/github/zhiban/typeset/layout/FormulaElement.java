package io.github.zhiban.typeset.layout;

import io.github.zhiban.formula.FormulaDrawing;
import org.xhtmlrenderer.css.parser.FSColor;

/** A formula on the page: outlines that stand on the baseline of the text around them. */
public final class FormulaElement extends DrawnElement {
    private final FormulaDrawing drawing;
    private final float size;
    private final FSColor colour;

    /**
     * @param size of the text around it, in dots
     */
    FormulaElement(FormulaDrawing drawing, float size, FSColor colour) {
        super(
                (int) Math.ceil(drawing.width() * size),
                (int) Math.ceil(drawing.height() * size) + (int) Math.ceil(drawing.depth() * size));
        this.drawing = drawing;
        this.size = size;
        this.colour = colour;
    }

    public FormulaDrawing drawing() {
        return drawing;
    }

    /** The size of its em, in dots. */
    public float size() {
        return size;
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
        return (int) Math.ceil(drawing.height() * size);
    }
}
