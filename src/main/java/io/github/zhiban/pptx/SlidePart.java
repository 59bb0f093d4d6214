package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Frame;
import io.github.zhiban.pptx.Presentation.Layout;
import io.github.zhiban.pptx.Presentation.Page;
import io.github.zhiban.pptx.Presentation.Paragraph;
import io.github.zhiban.pptx.Presentation.Shape;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes one slide. Used once. */
final class SlidePart {
    private static final double LEAST_ROW = 30;

    private final TextBody text;
    private final String language;
    private final Function<Shape.Image, String> pictures;
    private int id = 1;

    /** @param pictures gives the identifier of the relation to a picture */
    SlidePart(TextBody text, String language, Function<Shape.Image, String> pictures) {
        this.text = text;
        this.language = language;
        this.pictures = pictures;
    }

    /** @param number of the slide, counted from 1 */
    String write(Page page, int number) {
        var shapes = new StringBuilder();
        boolean cover = page.layout() == Layout.COVER;
        shapes.append(plain("Title", cover ? "type=\"ctrTitle\"" : "type=\"title\"", page.title()));
        if (!cover && !page.label().isEmpty()) {
            shapes.append(plain("Chapter", "type=\"body\" idx=\"11\"", page.label()));
        }
        if (!page.body().isEmpty()) {
            var place = cover ? "type=\"subTitle\" idx=\"1\"" : "type=\"body\" idx=\"1\"";
            shapes.append(filled(cover ? "Sentence" : "Text", place, page.body(), page.columns()));
        }
        if (!page.imprint().isEmpty()) {
            shapes.append(filled("Imprint", "type=\"body\" idx=\"12\"", page.imprint(), 1));
        }
        page.shapes().forEach(shape -> shapes.append(shape(shape)));
        if (!cover) {
            shapes.append(placeholder(
                    "Number",
                    "type=\"sldNum\" sz=\"quarter\" idx=\"4\"",
                    MasterParts.number(Integer.toString(number))));
        }
        return "<p:sld" + Xml.NAMESPACES + ">" + MasterParts.tree(shapes.toString())
                + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }

    private String plain(String name, String place, String content) {
        return placeholder(
                name,
                place,
                "<a:p><a:r><a:rPr lang=\"" + language + "\" altLang=\"en-US\"/><a:t>" + Xml.text(content)
                        + "</a:t></a:r></a:p>");
    }

    private String filled(String name, String place, List<Paragraph> paragraphs, int columns) {
        return placeholder(name, place, columns, text.paragraphs(paragraphs, false));
    }

    private String placeholder(String name, String place, String paragraphs) {
        return placeholder(name, place, 1, paragraphs);
    }

    private String placeholder(String name, String place, int columns, String paragraphs) {
        var set = columns > 1 ? " numCol=\"" + columns + "\" spcCol=\"304800\"" : "";
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + ++id + "\" name=\"" + name
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
                + "<p:nvPr><p:ph " + place + "/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr" + set
                + "><a:normAutofit/></a:bodyPr><a:lstStyle/>"
                + paragraphs + "</p:txBody></p:sp>";
    }

    private String shape(Shape shape) {
        return switch (shape) {
            case Shape.Text it -> box(it);
            case Shape.Arrow it -> arrow(it);
            case Shape.Mark it -> mark(it);
            case Shape.Table it -> table(it);
            case Shape.Image it -> image(it);
            case Shape.Outline it -> outline(it);
        };
    }

    private String box(Shape.Text it) {
        var fill = it.tinted() ? "<a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill>" : "<a:noFill/>";
        int inset = it.tinted() ? 127_000 : 0;
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + ++id + "\" name=\"" + Xml.text(it.name())
                + "\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>" + Xml.frame("a", it.frame())
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + fill
                + "</p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\""
                + inset + "\" tIns=\"" + inset + "\" rIns=\"" + inset + "\" bIns=\"" + inset
                + "\"><a:normAutofit/></a:bodyPr><a:lstStyle/>" + text.paragraphs(it.paragraphs(), it.centred())
                + "</p:txBody></p:sp>";
    }

    private String arrow(Shape.Arrow it) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + ++id + "\" name=\"Step\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
                + Xml.frame("a", it.frame())
                + "<a:prstGeom prst=\"homePlate\"><a:avLst><a:gd name=\"adj\" fmla=\"val "
                + "14000\"/></a:avLst></a:prstGeom>"
                + "<a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>"
                + "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"152400\" tIns=\"127000\" rIns=\"304800\" bIns=\"127000\""
                + " anchor=\"t\"><a:normAutofit/></a:bodyPr><a:lstStyle/>"
                + text.paragraphs(it.paragraphs(), false) + "</p:txBody></p:sp>";
    }

    private String mark(Shape.Mark it) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + ++id
                + "\" name=\"Mark\"><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"
                + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext>"
                + "</a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>" + Xml.frame("a", it.frame())
                + "<a:prstGeom prst=\"" + (it.round() ? "ellipse" : "rect")
                + "\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val=\""
                + (it.round() ? "accent1" : "accent2") + "\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
    }

    private String image(Shape.Image it) {
        return "<p:pic><p:nvPicPr><p:cNvPr id=\"" + ++id + "\" name=\"Picture\" descr=\"" + Xml.text(it.alt())
                + "\"/><p:cNvPicPr><a:picLocks"
                + " noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\""
                + pictures.apply(it) + "\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"
                + Xml.frame("a", it.frame())
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
    }

    private String outline(Shape.Outline it) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + ++id + "\" name=\"Formula\" descr=\"" + Xml.text(it.alt())
                + "\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>" + Xml.frame("a", it.frame())
                + OutlinePath.of(it)
                + "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
    }

    private String table(Shape.Table it) {
        var grid = new StringBuilder();
        it.widths()
                .forEach(width ->
                        grid.append("<a:gridCol w=\"").append(Xml.emu(width)).append("\"/>"));
        var rows = new StringBuilder();
        double height =
                Math.max(LEAST_ROW, Math.min(it.frame().height() / it.rows().size(), 60));
        for (int i = 0; i < it.rows().size(); i++) {
            boolean head = it.headed() && i == 0;
            rows.append("<a:tr h=\"").append(Xml.emu(height)).append("\">");
            it.rows().get(i).forEach(cell -> rows.append(cell(cell, head)));
            rows.append("</a:tr>");
        }
        var frame = new Frame(
                it.frame().x(),
                it.frame().y(),
                it.frame().width(),
                height * it.rows().size());
        return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"" + ++id + "\" name=\"Table\" descr=\""
                + Xml.text(it.name())
                + "\"/><p:cNvGraphicFramePr><a:graphicFrameLocks"
                + " noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>"
                + Xml.frame("p", frame)
                + "<a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr"
                + (it.headed() ? " firstRow=\"1\"" : "") + "/><a:tblGrid>" + grid + "</a:tblGrid>" + rows
                + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
    }

    private String cell(List<Paragraph> paragraphs, boolean head) {
        var line = "<a:solidFill><a:schemeClr val=\"" + (head ? "accent1" : "accent2") + "\"/></a:solidFill>";
        var none = "<a:noFill/>";
        return "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>" + text.paragraphs(paragraphs, false)
                + "</a:txBody><a:tcPr marL=\"76200\""
                + " marR=\"76200\" marT=\"50800\" marB=\"50800\">" + edge("lnL", none) + edge("lnR", none)
                + edge("lnT", none)
                + edge("lnB", line) + (head ? "<a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill>" : "<a:noFill/>")
                + "</a:tcPr></a:tc>";
    }

    private static String edge(String name, String fill) {
        return String.format(Locale.ROOT, "<a:%s w=\"12700\">%s</a:%s>", name, fill, name);
    }
}
