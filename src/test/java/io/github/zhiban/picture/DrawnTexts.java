package io.github.zhiban.picture;

import io.github.zhiban.edition.Library;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Where the ink of each character of a drawing's text begins. */
public final class DrawnTexts {
    private static final Pattern POINT = Pattern.compile("(-?[\\d.]+) -?[\\d.]+ ");

    private DrawnTexts() {}

    /** @param text as XML has it */
    public static List<Double> lefts(String text, double size) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"0\" y=\"0\" font-family=\"sans-serif\""
                + " font-size=\""
                + size + "\">" + text + "</text></svg>";
        Document drawing;
        try {
            drawing = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
        SvgText.outline(drawing, new SvgFonts(Library.FONTS));
        NodeList paths = drawing.getElementsByTagName("path");
        List<Double> lefts = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            Matcher point = POINT.matcher(((Element) paths.item(i)).getAttribute("d"));
            double left = Double.POSITIVE_INFINITY;
            while (point.find()) {
                left = Math.min(left, Double.parseDouble(point.group(1)));
            }
            if (Double.isFinite(left)) {
                lefts.add(left);
            }
        }
        return lefts;
    }
}
