package io.github.zhiban.pptx;

import io.github.zhiban.pptx.Presentation.Paragraph;
import io.github.zhiban.pptx.Presentation.Run;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes paragraphs of DrawingML. */
final class TextBody {
    private final String language;
    private final String codeFace;
    private final UnaryOperator<String> links;

    /** @param links gives the identifier of the relation to an address */
    TextBody(String language, String codeFace, UnaryOperator<String> links) {
        this.language = language;
        this.codeFace = codeFace;
        this.links = links;
    }

    /** The paragraphs; one without text where there are none, since a body must have one. */
    String paragraphs(List<Paragraph> paragraphs, boolean centred) {
        var xml = new StringBuilder();
        for (var paragraph : paragraphs) {
            xml.append("<a:p><a:pPr").append(centred ? " algn=\"ctr\"" : "");
            xml.append(
                    switch (paragraph.item()) {
                        case BULLET -> "/>";
                        case NUMBER -> "><a:buFont typeface=\"+mj-lt\"/><a:buAutoNum type=\"arabicPeriod\"/></a:pPr>";
                        case NONE -> " marL=\"0\" indent=\"0\"><a:buNone/></a:pPr>";
                    });
            paragraph.runs().forEach(run -> xml.append(run(run, paragraph.size())));
            xml.append("</a:p>");
        }
        return xml.isEmpty() ? "<a:p><a:endParaRPr lang=\"" + language + "\"/></a:p>" : xml.toString();
    }

    private String run(Run run, double size) {
        var xml = new StringBuilder();
        var lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.append("<a:br>").append(properties(run, size, "rPr")).append("</a:br>");
            }
            if (!lines[i].isEmpty()) {
                xml.append("<a:r>")
                        .append(properties(run, size, "rPr"))
                        .append("<a:t>")
                        .append(Xml.text(lines[i]))
                        .append("</a:t></a:r>");
            }
        }
        return xml.toString();
    }

    private String properties(Run run, double size, String element) {
        var xml = new StringBuilder("<a:" + element + " lang=\"" + language + "\" altLang=\"en-US\"");
        xml.append(size > 0 ? " sz=\"" + Xml.size(size) + "\"" : "")
                .append(run.bold() ? " b=\"1\"" : "")
                .append(
                        run.level() == Run.Level.LINE
                                ? ""
                                : " baseline=\"" + run.level().baseline() + "\"")
                .append('>');
        if (!run.tone().scheme().isEmpty()) {
            xml.append("<a:solidFill><a:schemeClr val=\"")
                    .append(run.tone().scheme())
                    .append("\"/></a:solidFill>");
        }
        if (run.code()) {
            xml.append("<a:latin typeface=\"").append(Xml.text(codeFace)).append("\"/>");
        }
        if (!run.link().isEmpty()) {
            xml.append("<a:hlinkClick r:id=\"").append(links.apply(run.link())).append("\"/>");
        }
        return xml.append("</a:").append(element).append('>').toString();
    }
}
