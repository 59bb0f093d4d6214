package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Part;
import org.w3c.dom.Element;

/** Pictures and formulas with what they say to those who cannot see them (PDF/UA-1, 7.3 and 7.7). */
final class DrawnStructure {
    private final StructureMaker maker;
    private final StructureFiller filler;

    DrawnStructure(StructureMaker maker, StructureFiller filler) {
        this.maker = maker;
        this.filler = filler;
    }

    void addFigure(StructureElement parent, Element element) {
        Element picture = (Element) element.getElementsByTagName("img").item(0);
        if (picture.getAttribute("alt").isBlank()) {
            filler.fill(parent, element);
        } else {
            add(parent, element, picture);
        }
    }

    void addPicture(StructureElement parent, Element element) {
        if (!Dom.within(element.getParentNode(), ancestor -> Role.of(ancestor) == Role.FIGURE)) {
            add(parent, element, element);
        }
    }

    /** Adds a picture, with what else its element holds. */
    private void add(StructureElement parent, Element element, Element picture) {
        boolean alone = picture.equals(element);
        StructureElement figure = maker.of(element, Role.FIGURE.type());
        figure.set("Alt", picture.getAttribute("alt"));
        maker.setBox(figure, picture, !alone);
        maker.addMarks(figure, picture, Part.CONTENT);
        if (!alone) {
            filler.fill(figure, element);
        }
        parent.addFilled(figure);
    }

    void addFormula(StructureElement parent, Element element) {
        StructureElement formula = maker.of(element, Role.FORMULA.type());
        formula.set("Alt", element.getAttribute("data-tex"));
        maker.setBox(formula, element, element.getNodeName().equals("div"));
        if (Dom.hasClass(element, "rows")) {
            // Its rows may stand on several pages and have no box in common.
            formula.addAttributes("Layout", StructureAttributes.ofBlock());
        }
        filler.fill(formula, element);
        parent.addFilled(formula);
    }
}
