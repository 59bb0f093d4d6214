package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.text.Invisibles;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.ReadDestinations;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Links lead somewhere, once each, say where, lie on their page and have no frame. */
final class LinkCheck implements PdfCheck {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+", Pattern.DOTALL);
    private static final float TOLERANCE = 0.5f;

    @Override
    public String name() {
        return "links";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        ReadDestinations destinations = file.destinations();
        int number = 0;
        for (PDPage page : file.document().getPages()) {
            number++;
            Set<String> seen = new HashSet<>();
            try {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        check(link, page, destinations, seen, PdfCheck.page(file, number), findings);
                    }
                }
            } catch (IOException unreadable) {
                findings.error(
                        VerifyCodes.LINK_BROKEN, PdfCheck.page(file, number), "The page's links are unreadable.", null);
            }
        }
    }

    private static void check(
            PDAnnotationLink link,
            PDPage page,
            ReadDestinations destinations,
            Set<String> seen,
            Location at,
            Diagnostics findings) {
        String target = target(link, destinations);
        if (target.isEmpty()) {
            findings.error(
                    VerifyCodes.LINK_BROKEN,
                    at,
                    "The link “" + String.valueOf(link.getContents()) + "” leads nowhere.",
                    "Point it at an id of the document or an absolute address.");
        }
        String description = link.getContents();
        if (description == null || description.codePoints().allMatch(Invisibles::isInvisible)) {
            findings.error(
                    VerifyCodes.LINK_WITHOUT_DESCRIPTION,
                    at,
                    "The link to " + target + " does not say where it leads.",
                    "Describe it in the annotation's Contents (PDF/UA-1, 7.18.5).");
        }
        if (borderWidth(link.getCOSObject()) > 0) {
            findings.error(
                    VerifyCodes.LINK_WITH_BORDER,
                    at,
                    "A viewer would draw a frame around the link to " + target + ".",
                    "Give it a border of no width.");
        }
        PDRectangle area = link.getRectangle();
        if (area == null || area.getWidth() <= 0 || area.getHeight() <= 0) {
            findings.error(VerifyCodes.LINK_EMPTY, at, "The link to " + target + " covers nothing.", null);
            return;
        }
        PDRectangle crop = page.getCropBox();
        if (area.getLowerLeftX() < crop.getLowerLeftX() - TOLERANCE
                || area.getLowerLeftY() < crop.getLowerLeftY() - TOLERANCE
                || area.getUpperRightX() > crop.getUpperRightX() + TOLERANCE
                || area.getUpperRightY() > crop.getUpperRightY() + TOLERANCE) {
            findings.error(
                    VerifyCodes.LINK_OUTSIDE_PAGE, at, "The link to " + target + " reaches beyond the page.", null);
        }
        String spot = target + " " + Math.round(area.getLowerLeftX()) + " " + Math.round(area.getLowerLeftY()) + " "
                + Math.round(area.getUpperRightX()) + " " + Math.round(area.getUpperRightY());
        if (!seen.add(spot)) {
            findings.error(VerifyCodes.LINK_DUPLICATE, at, "Two links to " + target + " lie on the same spot.", null);
        }
    }

    /** In points; without a word about it, 1 (ISO 32000-1, 12.5.4 and table 164). */
    private static float borderWidth(COSDictionary link) {
        COSDictionary style = link.getCOSDictionary(COSName.BS);
        if (style != null) {
            return style.getFloat(COSName.W, 1);
        }
        COSArray border = link.getCOSArray(COSName.BORDER);
        return border != null && border.getObject(2) instanceof COSNumber width ? width.floatValue() : 1;
    }

    private static String target(PDAnnotationLink link, ReadDestinations destinations) {
        if (link.getAction() instanceof PDActionURI action) {
            String address = action.getURI();
            return address != null && ABSOLUTE.matcher(address).matches() ? address : "";
        }
        int page = destinations.page(link);
        return page == 0 ? "" : "page " + page;
    }
}
