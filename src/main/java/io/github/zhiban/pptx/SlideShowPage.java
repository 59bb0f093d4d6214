package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Frame;
import io.github.zhiban.pptx.Presentation.Layout;
import io.github.zhiban.pptx.Presentation.Page;
import io.github.zhiban.pptx.Presentation.Paragraph;
import io.github.zhiban.pptx.Presentation.Run;
import io.github.zhiban.pptx.Presentation.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a presentation as one page for a browser, which is turned by keys and asks nobody for anything: pictures stand
 * in it, and its policy forbids all addresses. Without scripts the slides stand below one another. The same
 * presentation makes the same page.
 */
public final class SlideShowPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
    private static final double TITLE = 30;
    private static final double LABEL = 14;
    private static final double COVER_TITLE = 44;
    private static final double COVER_SENTENCE = 20;
    private static final double IMPRINT = 14;

    /** The page of a presentation. */
    public String write(Presentation presentation) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(Xml.text(presentation.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                        + "content=\"")
                .append(POLICY)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(Xml.text(presentation.title()))
                .append("</title>\n<style>\n")
                .append(colours(presentation))
                .append(resource("show.css"))
                .append("</style>\n</head>\n<body>\n");
        for (int i = 0; i < presentation.pages().size(); i++) {
            slide(presentation, presentation.pages().get(i), i + 1, page);
        }
        return page.append("<script>\n")
                .append(resource("show.js"))
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static String colours(Presentation it) {
        var theme = it.theme();
        return String.format(
                Locale.ROOT,
                ":root { --ink: #%s; --paper: #%s; --muted: #%s; --tint: #%s; --accent: #%s; --rule: #%s; --cover: #%s;"
                        + " --cover-ink: #%s; --cover-muted: #%s; --width: %s; --height: %s; --text: \"%s\", \"%s\";"
                        + " --headings: \"%s\", \"%s\"; --code: \"%s\"; }%n",
                theme.ink(),
                theme.paper(),
                theme.muted(),
                theme.tint(),
                theme.accent(),
                theme.rule(),
                theme.coverGround(),
                theme.coverInk(),
                theme.coverMuted(),
                length(it.width()),
                length(it.height()),
                theme.text().latin(),
                theme.text().han(),
                theme.headings().latin(),
                theme.headings().han(),
                theme.codeFace());
    }

    private static void slide(Presentation all, Page page, int number, StringBuilder out) {
        boolean cover = page.layout() == Layout.COVER;
        out.append("<section class=\"slide")
                .append(cover ? " cover" : "")
                .append("\" id=\"s")
                .append(number)
                .append("\" aria-roledescription=\"slide\">\n");
        if (!cover && !page.label().isEmpty()) {
            box("p", "label", Geometry.label(all), LABEL, Xml.text(page.label()), out);
        }
        var title = cover ? Geometry.coverTitle(all) : Geometry.title(all);
        box(cover ? "h1" : "h2", "title", title, cover ? COVER_TITLE : TITLE, Xml.text(page.title()), out);
        if (!page.body().isEmpty()) {
            var frame = cover ? Geometry.coverSentence(all) : Geometry.body(all);
            box(
                    "div",
                    page.columns() > 1 ? "body columns" : "body",
                    frame,
                    COVER_SENTENCE,
                    paragraphs(page.body()),
                    out);
        }
        if (!page.imprint().isEmpty()) {
            box("div", "imprint", Geometry.imprint(all), IMPRINT, paragraphs(page.imprint()), out);
        }
        page.shapes().forEach(shape -> shape(shape, out));
        if (!cover) {
            box("p", "number", Geometry.number(all), 12, Integer.toString(number), out);
        }
        if (!page.notes().isEmpty()) {
            out.append("<aside class=\"notes\">");
            page.notes()
                    .lines()
                    .forEach(line -> out.append("<p>").append(Xml.text(line)).append("</p>"));
            out.append("</aside>\n");
        }
        out.append("</section>\n");
    }

    private static void shape(Shape shape, StringBuilder out) {
        switch (shape) {
            case Shape.Text it ->
                box(
                        "div",
                        "body" + (it.tinted() ? " tinted" : "") + (it.centred() ? " centred" : ""),
                        it.frame(),
                        COVER_SENTENCE,
                        paragraphs(it.paragraphs()),
                        out);
            case Shape.Arrow it ->
                box("div", "body arrow", it.frame(), COVER_SENTENCE, paragraphs(it.paragraphs()), out);
            case Shape.Mark it -> box("div", it.round() ? "mark round" : "mark", it.frame(), 0, "", out);
            case Shape.Table it -> box("div", "body", it.frame(), COVER_SENTENCE, table(it), out);
            case Shape.Image it ->
                out.append("<img alt=\"")
                        .append(Xml.text(it.alt()))
                        .append("\" style=\"")
                        .append(place(it.frame()))
                        .append("\" src=\"data:")
                        .append(it.mediaType())
                        .append(";base64,")
                        .append(Base64.getEncoder().encodeToString(it.bytes()))
                        .append("\">\n");
            case Shape.Outline it ->
                out.append("<svg role=\"img\" aria-label=\"")
                        .append(Xml.text(it.alt()))
                        .append("\" style=\"")
                        .append(place(it.frame()))
                        .append("\" viewBox=\"0 0 ")
                        .append(length(it.frame().width()))
                        .append(' ')
                        .append(length(it.frame().height()))
                        .append("\"><path d=\"")
                        .append(OutlinePath.svg(it))
                        .append("\"/></svg>\n");
        }
    }

    private static String table(Shape.Table it) {
        var table = new StringBuilder("<table>");
        if (!it.name().isEmpty()) {
            table.append("<caption>").append(Xml.text(it.name())).append("</caption>");
        }
        for (int i = 0; i < it.rows().size(); i++) {
            var cell = it.headed() && i == 0 ? "th" : "td";
            table.append("<tr>");
            for (int j = 0; j < it.rows().get(i).size(); j++) {
                var width = i == 0 ? " style=\"width: " + length(it.widths().get(j)) + "px\"" : "";
                table.append('<')
                        .append(cell)
                        .append(width)
                        .append('>')
                        .append(paragraphs(it.rows().get(i).get(j)))
                        .append("</")
                        .append(cell)
                        .append('>');
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String paragraphs(List<Paragraph> paragraphs) {
        var all = new StringBuilder();
        for (var paragraph : paragraphs) {
            all.append("<p")
                    .append(
                            switch (paragraph.item()) {
                                case BULLET -> " class=\"item\"";
                                case NUMBER -> " class=\"item step\"";
                                case NONE -> "";
                            })
                    .append(
                            paragraph.size() > 0
                                    ? " style=\"font-size: " + length(paragraph.size() / COVER_SENTENCE) + "em\""
                                    : "")
                    .append('>');
            paragraph.runs().forEach(run -> run(run, all));
            all.append("</p>");
        }
        return all.toString();
    }

    private static void run(Run run, StringBuilder out) {
        var text = Xml.text(run.text()).replace("\n", "<br>");
        var element = switch (run.level()) {
            case RAISED -> "sup";
            case LOWERED -> "sub";
            case LINE -> run.code() ? "code" : run.bold() ? "strong" : "span";
        };
        var tone = switch (run.tone()) {
            case INK, INHERITED -> "";
            case MUTED -> " class=\"muted\"";
            case ACCENT -> " class=\"accent\"";
        };
        boolean plain = element.equals("span") && tone.isEmpty();
        out.append(plain ? text : "<" + element + tone + ">" + text + "</" + element + ">");
    }

    private static void box(
            String element, String styleClass, Frame frame, double size, String content, StringBuilder out) {
        out.append('<')
                .append(element)
                .append(" class=\"box ")
                .append(styleClass)
                .append("\" style=\"")
                .append(place(frame))
                .append(size > 0 ? "; font-size: " + length(size) + "px" : "")
                .append("\">")
                .append(content)
                .append("</")
                .append(element)
                .append(">\n");
    }

    private static String place(Frame frame) {
        return "left: " + length(frame.x()) + "px; top: " + length(frame.y()) + "px; width: " + length(frame.width())
                + "px; height: " + length(frame.height()) + "px";
    }

    private static String length(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(SlideShowPage.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
