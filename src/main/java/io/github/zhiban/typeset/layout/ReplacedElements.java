package io.github.zhiban.typeset.layout;

import io.github.zhiban.formula.FormulaDrawing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Makes boxes for elements whose content is not text: pictures and formulas. */
final class ReplacedElements implements ReplacedElementFactory {
    private final Map<String, FormulaDrawing> formulas;

    ReplacedElements(Map<String, FormulaDrawing> formulas) {
        this.formulas = formulas;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback resources, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null) {
            return null;
        }
        if (element.getNodeName().equals("img")) {
            FSImage image =
                    resources.getImageResource(element.getAttribute("src")).getImage();
            if (image instanceof PlacedPicture picture) {
                PlacedPicture wanted = cssWidth < 0 && cssHeight < 0 ? picture : picture.scaled(cssWidth, cssHeight);
                return new PictureElement(PictureRoom.fitted(wanted, box, context));
            }
            return null;
        }
        String row = element.getAttribute("data-row");
        FormulaDrawing drawing = formulas.get(row.isEmpty() ? element.getAttribute("data-formula") : row);
        if (drawing == null || Boxes.style(box).isInline()) {
            return null;
        }
        StyledFont font = (StyledFont) Boxes.style(box).getFSFont(context);
        double scale = PictureRoom.scale(Math.ceil(drawing.width() * font.size()), box, context);
        StyledFont fitted = new StyledFont(font.stack(), (float) (font.size() * scale), font.set(), font.spacing());
        return new FormulaElement(drawing, fitted, Boxes.colour(box));
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
