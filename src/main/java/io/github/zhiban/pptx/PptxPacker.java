package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Layout;
import io.github.zhiban.pptx.Presentation.Page;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Packs presentations. The same presentation makes the same bytes anywhere and at any time. Stateless and safe for many
 * threads.
 */
public final class PptxPacker {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    /** Identifiers of masters and layouts begin here (ST_SlideMasterId). */
    private static final long FIRST_MASTER = 2_147_483_648L;

    private static final int FIRST_SLIDE = 256;
    private static final double NOTES_WIDTH = 540;
    private static final double NOTES_HEIGHT = 720;

    /** The bytes of a presentation. */
    public byte[] pack(Presentation presentation) {
        var parts = new OpcPackage();
        var masters = new MasterParts(presentation);
        parts.relate("", "officeDocument", "ppt/presentation.xml", false);
        properties(presentation, parts);
        master(masters, parts);
        var ids = new StringBuilder();
        for (int i = 0; i < presentation.pages().size(); i++) {
            slide(presentation, presentation.pages().get(i), i + 1, parts);
            var id = parts.relate("ppt/presentation.xml", "slide", "slides/slide" + (i + 1) + ".xml", false);
            ids.append("<p:sldId id=\"")
                    .append(FIRST_SLIDE + i)
                    .append("\" r:id=\"")
                    .append(id)
                    .append("\"/>");
        }
        parts.add(
                "ppt/presentation.xml",
                TYPE + "presentation.main+xml",
                Xml.part(presentation(presentation, ids, parts)));
        return parts.finish();
    }

    private static String presentation(Presentation presentation, StringBuilder slides, OpcPackage parts) {
        var part = "ppt/presentation.xml";
        var master = parts.relate(part, "slideMaster", "slideMasters/slideMaster1.xml", false);
        var notes = parts.relate(part, "notesMaster", "notesMasters/notesMaster1.xml", false);
        parts.relate(part, "theme", "theme/theme1.xml", false);
        return "<p:presentation" + Xml.NAMESPACES + " saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\""
                + FIRST_MASTER
                + "\" r:id=\"" + master + "\"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"" + notes
                + "\"/></p:notesMasterIdLst><p:sldIdLst>" + slides + "</p:sldIdLst><p:sldSz cx=\""
                + Xml.emu(presentation.width())
                + "\" cy=\"" + Xml.emu(presentation.height()) + "\"/><p:notesSz cx=\"" + Xml.emu(NOTES_WIDTH)
                + "\" cy=\""
                + Xml.emu(NOTES_HEIGHT) + "\"/></p:presentation>";
    }

    private static void properties(Presentation presentation, OpcPackage parts) {
        var when = presentation
                .created()
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_INSTANT);
        parts.relate(
                "",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
                false);
        parts.add(
                "docProps/core.xml",
                CORE,
                Xml.part("<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                        + Xml.text(presentation.title())
                        + "</dc:title><dc:creator>" + Xml.text(presentation.author())
                        + "</dc:creator><dc:language>"
                        + Xml.text(presentation.language())
                        + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + when
                        + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + when
                        + "</dcterms:modified></cp:coreProperties>"));
        parts.relate("", "extended-properties", "docProps/app.xml", false);
        parts.add(
                "docProps/app.xml",
                OFFICE + "extended-properties+xml",
                Xml.part("<Properties"
                        + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>Zhiban</Application></Properties>"));
    }

    private static void master(MasterParts masters, OpcPackage parts) {
        var master = "ppt/slideMasters/slideMaster1.xml";
        var ids = new StringBuilder();
        for (var layout : Layout.values()) {
            int number = layout.number();
            var name = "slideLayout" + number + ".xml";
            var part = "ppt/slideLayouts/" + name;
            parts.add(part, TYPE + "slideLayout+xml", Xml.part(masters.layout(layout)));
            parts.relate(part, "slideMaster", "../slideMasters/slideMaster1.xml", false);
            var id = parts.relate(master, "slideLayout", "../slideLayouts/" + name, false);
            ids.append("<p:sldLayoutId id=\"")
                    .append(FIRST_MASTER + number)
                    .append("\" r:id=\"")
                    .append(id)
                    .append("\"/>");
        }
        parts.relate(master, "theme", "../theme/theme1.xml", false);
        parts.add(master, TYPE + "slideMaster+xml", Xml.part(masters.master(ids.toString())));
        parts.add("ppt/theme/theme1.xml", OFFICE + "theme+xml", Xml.part(masters.theme()));
        var notes = "ppt/notesMasters/notesMaster1.xml";
        parts.relate(notes, "theme", "../theme/theme2.xml", false);
        parts.add(notes, TYPE + "notesMaster+xml", Xml.part(masters.notesMaster()));
        parts.add("ppt/theme/theme2.xml", OFFICE + "theme+xml", Xml.part(masters.theme()));
    }

    private static void slide(Presentation presentation, Page page, int number, OpcPackage parts) {
        var part = "ppt/slides/slide" + number + ".xml";
        parts.relate(
                part,
                "slideLayout",
                "../slideLayouts/slideLayout" + page.layout().number() + ".xml",
                false);
        var media = new int[1];
        var language = presentation.language();
        var text = new TextBody(
                language, presentation.theme().codeFace(), address -> parts.relate(part, "hyperlink", address, true));
        var xml = new SlidePart(text, language, picture -> {
                    var ending = picture.mediaType().endsWith("png") ? "png" : "jpeg";
                    var name = "image" + number + "-" + ++media[0] + "." + ending;
                    parts.add("ppt/media/" + name, picture.mediaType(), picture.bytes());
                    return parts.relate(part, "image", "../media/" + name, false);
                })
                .write(page, number);
        parts.add(part, TYPE + "slide+xml", Xml.part(xml));
        if (!page.notes().isEmpty()) {
            notes(page.notes(), language, number, parts);
        }
    }

    private static void notes(String notes, String language, int number, OpcPackage parts) {
        var name = "notesSlide" + number + ".xml";
        var part = "ppt/notesSlides/" + name;
        parts.relate("ppt/slides/slide" + number + ".xml", "notesSlide", "../notesSlides/" + name, false);
        parts.relate(part, "notesMaster", "../notesMasters/notesMaster1.xml", false);
        parts.relate(part, "slide", "../slides/slide" + number + ".xml", false);
        var paragraphs = new StringBuilder();
        notes.lines()
                .forEach(line -> paragraphs
                        .append("<a:p><a:r><a:rPr lang=\"")
                        .append(language)
                        .append("\"/><a:t>")
                        .append(Xml.text(line))
                        .append("</a:t></a:r></a:p>"));
        parts.add(
                part,
                TYPE + "notesSlide+xml",
                Xml.part("<p:notes" + Xml.NAMESPACES + ">"
                        + MasterParts.tree(
                                "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\""
                                        + " noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph"
                                        + " type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:c"
                                        + "NvPr"
                                        + " id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks"
                                        + " noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\""
                                        + " idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>"
                                        + "<a:lstStyle/>" + paragraphs + "</p:txBody></p:sp>")
                        + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"));
    }
}
