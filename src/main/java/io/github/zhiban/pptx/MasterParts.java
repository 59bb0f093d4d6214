package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Faces;
import io.github.zhiban.pptx.Presentation.Frame;
import io.github.zhiban.pptx.Presentation.Layout;
import io.github.zhiban.pptx.Presentation.Theme;

/** Writes what all slides share: the theme, the master and the layouts, and the master of the notes. */
final class MasterParts {
    private static final String NO_GROUP =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                    + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
                    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    private static final String MAP =
            " bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\""
                    + " accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\""
                    + " folHlink=\"folHlink\"";
    private static final int LEVELS = 9;

    private final Presentation presentation;
    private final Theme theme;

    MasterParts(Presentation presentation) {
        this.presentation = presentation;
        this.theme = presentation.theme();
    }

    static String tree(String shapes) {
        return "<p:cSld><p:spTree>" + NO_GROUP + shapes + "</p:spTree></p:cSld>";
    }

    String theme() {
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\""
                + Xml.text(theme.name())
                + "\"><a:themeElements><a:clrScheme name=\"" + Xml.text(theme.name()) + "\">"
                + colour("dk1", theme.ink()) + colour("lt1", theme.paper()) + colour("dk2", theme.muted())
                + colour("lt2", theme.tint()) + colour("accent1", theme.accent()) + colour("accent2", theme.rule())
                + colour("accent3", theme.muted()) + colour("accent4", theme.ink()) + colour("accent5", theme.tint())
                + colour("accent6", theme.accent()) + colour("hlink", theme.accent())
                + colour("folHlink", theme.muted())
                + "</a:clrScheme><a:fontScheme name=\"" + Xml.text(theme.name()) + "\">"
                + faces("majorFont", theme.headings())
                + faces("minorFont", theme.text()) + "</a:fontScheme><a:fmtScheme name=\"Plain\"><a:fillStyleLst>"
                + fills()
                + "</a:fillStyleLst><a:lnStyleLst>" + lines() + "</a:lnStyleLst><a:effectStyleLst>"
                + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>"
                + fills()
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    private static String colour(String name, String hex) {
        return "<a:" + name + "><a:srgbClr val=\"" + hex + "\"/></a:" + name + ">";
    }

    private static String faces(String element, Faces faces) {
        return "<a:" + element + "><a:latin typeface=\"" + Xml.text(faces.latin()) + "\"/><a:ea typeface=\""
                + Xml.text(faces.han()) + "\"/><a:cs typeface=\"\"/></a:" + element + ">";
    }

    private static String fills() {
        return "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    }

    private static String lines() {
        return "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3);
    }

    /** The master: paper, a bar at the left edge, where title, text and number stand, and in which type. */
    String master(String layoutIds) {
        return "<p:sldMaster" + Xml.NAMESPACES
                + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
                + "<a:effectLst/></p:bgPr></p:bg><p:spTree>" + NO_GROUP + bar()
                + placeholder(2, "Title", "title", 0, Geometry.title(presentation), "anchor=\"b\"")
                + placeholder(3, "Text", "body", 1, Geometry.body(presentation), "")
                + placeholder(4, "Number", "sldNum", 4, Geometry.number(presentation), "anchor=\"ctr\"")
                + "</p:spTree></p:cSld><p:clrMap" + MAP + "/><p:sldLayoutIdLst>" + layoutIds
                + "</p:sldLayoutIdLst><p:txStyles>"
                + "<p:titleStyle><a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:buNone/>"
                + defaults("sz=\"2800\" b=\"1\"", "tx1", "+mj") + "</a:lvl1pPr></p:titleStyle><p:bodyStyle>"
                + levels(true) + "</p:bodyStyle><p:otherStyle>" + levels(false)
                + "</p:otherStyle></p:txStyles></p:sldMaster>";
    }

    private String bar() {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Bar\"/><p:cNvSpPr/><p:nvPr"
                + " userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
                + Xml.frame("a", new Frame(0, 0, 14, presentation.height()))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr"
                + " val=\"accent1\"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/"
                + "><a:p><a:endParaRPr"
                + " lang=\"en-US\"/></a:p></p:txBody></p:sp>";
    }

    private static String levels(boolean bullets) {
        var xml = new StringBuilder();
        for (int level = 1; level <= LEVELS; level++) {
            int left = bullets ? level * 304_800 : (level - 1) * 304_800;
            xml.append("<a:lvl")
                    .append(level)
                    .append("pPr marL=\"")
                    .append(left)
                    .append("\" indent=\"")
                    .append(bullets ? -304_800 : 0)
                    .append("\" algn=\"l\"><a:lnSpc><a:spcPct val=\"110000\"/></a:lnSpc>");
            if (bullets) {
                xml.append(
                        "<a:spcBef><a:spcPts val=\"900\"/></a:spcBef><a:buClr><a:schemeClr val=\"accent1\"/></a:buClr>"
                                + "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>");
            } else {
                xml.append("<a:buNone/>");
            }
            xml.append(defaults("sz=\"" + (bullets ? 2000 : 1800) + "\"", "tx1", "+mn"))
                    .append("</a:lvl")
                    .append(level)
                    .append("pPr>");
        }
        return xml.toString();
    }

    private static String defaults(String attributes, String colour, String face) {
        return "<a:defRPr " + attributes + "><a:solidFill><a:schemeClr val=\"" + colour
                + "\"/></a:solidFill><a:latin typeface=\"" + face + "-lt\"/><a:ea typeface=\"" + face
                + "-ea\"/><a:cs typeface=\"" + face + "-cs\"/></a:defRPr>";
    }

    String layout(Layout layout) {
        var shapes = switch (layout) {
            case COVER ->
                placeholder(
                                2,
                                "Title",
                                "ctrTitle",
                                0,
                                Geometry.coverTitle(presentation),
                                "anchor=\"b\"",
                                cover(4000, true))
                        + placeholder(
                                3,
                                "Sentence",
                                "subTitle",
                                1,
                                Geometry.coverSentence(presentation),
                                "",
                                cover(2000, false))
                        + placeholder(
                                4,
                                "Imprint",
                                "body",
                                12,
                                Geometry.imprint(presentation),
                                "anchor=\"b\"",
                                cover(1400, false));
            case TEXT ->
                label()
                        + inherited(2, "Title", "title", 0)
                        + inherited(3, "Text", "body", 1)
                        + inherited(4, "Number", "sldNum", 4);
            case TITLE -> label() + inherited(2, "Title", "title", 0) + inherited(4, "Number", "sldNum", 4);
        };
        boolean cover = layout == Layout.COVER;
        var ground = cover
                ? "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"" + theme.coverGround()
                        + "\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"
                : "";
        return "<p:sldLayout" + Xml.NAMESPACES + " type=\"" + layout.type() + "\" preserve=\"1\""
                + (cover ? " showMasterSp=\"0\"" : "") + "><p:cSld name=\"" + layout.label() + "\">" + ground
                + "<p:spTree>"
                + NO_GROUP + shapes
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    private String cover(int size, boolean title) {
        var colour = title ? theme.coverInk() : theme.coverMuted();
        return "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:buNone/><a:defRPr sz=\"" + size + "\""
                + (title ? " b=\"1\"" : "") + "><a:solidFill><a:srgbClr val=\"" + colour
                + "\"/></a:solidFill></a:defRPr></a:lvl1pPr>";
    }

    private String label() {
        return placeholder(
                5,
                "Chapter",
                "body",
                11,
                Geometry.label(presentation),
                "anchor=\"b\"",
                "<a:lvl1pPr marL=\"0\" indent=\"0\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr"
                        + " sz=\"1400\"><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></a:defRPr></a:lvl1p"
                        + "Pr>");
    }

    private static String placeholder(int id, String name, String type, int index, Frame frame, String body) {
        return placeholder(id, name, type, index, frame, body, "");
    }

    private static String placeholder(
            int id, String name, String type, int index, Frame frame, String body, String styles) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + name
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"" + type + "\""
                + (index == 0 ? "" : " idx=\"" + index + "\"") + (type.equals("sldNum") ? " sz=\"quarter\"" : "")
                + "/></p:nvPr></p:nvSpPr><p:spPr>" + Xml.frame("a", frame)
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\""
                + " rIns=\"0\" bIns=\"0\" "
                + body + "><a:normAutofit/></a:bodyPr><a:lstStyle>" + styles + "</a:lstStyle>" + sample(name, type)
                + "</p:txBody></p:sp>";
    }

    private static String inherited(int id, String name, String type, int index) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + id + "\" name=\"" + name
                + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"" + type + "\""
                + (index == 0 ? "" : " idx=\"" + index + "\"") + (type.equals("sldNum") ? " sz=\"quarter\"" : "")
                + "/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>" + sample(name, type)
                + "</p:txBody></p:sp>";
    }

    private static String sample(String name, String type) {
        return type.equals("sldNum")
                ? number("‹#›")
                : "<a:p><a:r><a:rPr lang=\"en-US\"/><a:t>" + name + "</a:t></a:r></a:p>";
    }

    /** A field for the number of a slide, with what it shows until somebody fills it. */
    static String number(String shown) {
        return "<a:p><a:pPr algn=\"r\"/><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr"
                + " lang=\"en-US\" sz=\"1200\"><a:solidFill><a:schemeClr"
                + " val=\"tx2\"/></a:solidFill></a:rPr><a:t>" + shown + "</a:t></a:fld></a:p>";
    }

    String notesMaster() {
        return "<p:notesMaster" + Xml.NAMESPACES
                + "><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>"
                + "<p:spTree>" + NO_GROUP
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\""
                + " noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\""
                + " idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>"
                + Xml.frame("a", new Frame(54, 60, 432, 243))
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>"
                + placeholder(3, "Notes", "body", 3, new Frame(54, 330, 432, 380), "")
                + "</p:spTree></p:cSld><p:clrMap" + MAP + "/><p:notesStyle>" + levels(false)
                + "</p:notesStyle></p:notesMaster>";
    }
}
