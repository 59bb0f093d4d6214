package io.github.zhiban.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses drawings that are made to harm: entities, references upon references, pictures of more pixels than there is
 * memory for. What only exceeds what can be seen is cut down to that.
 */
final class SvgGuard {
    private static final int MOST_CHARACTERS = 20_000;
    /** Pictures inside pictures. */
    private static final int DEEPEST_PICTURE = 3;
    /** How far a filter may reach, in percent of what it is applied to. */
    private static final double WIDEST_FILTER = 400;
    /** In pixels; beyond this a blur leaves nothing to see. */
    private static final double STRONGEST_BLUR = 200;

    private static final Pattern NUMBER = Pattern.compile("\\s*([-+]?[\\d.]+(?:[eE][-+]?\\d{1,3})?)\\s*(%|px|)\\s*");

    private boolean changed;

    private SvgGuard() {}

    /**
     * A harmless drawing.
     *
     * @param changed whether it is no longer what the file holds
     */
    record Guarded(Document document, boolean changed) {}

    /** The drawing, if it is harmless. */
    static Guarded check(byte[] bytes) throws UnusablePictureException {
        return check(bytes, 0);
    }

    private static Guarded check(byte[] bytes, int depth) throws UnusablePictureException {
        Document document = parse(bytes);
        if (document.getDoctype() != null && document.getDoctype().getEntities().getLength() > 0) {
            throw new UnusablePictureException(PictureCodes.UNSUPPORTED_DRAWING, "is a drawing that defines entities");
        }
        SvgGuard guard = new SvgGuard();
        guard.check(document.getDocumentElement(), depth);
        return new Guarded(document, guard.changed);
    }

    private void check(Element root, int depth) throws UnusablePictureException {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            switch (element.getTagName().substring(element.getTagName().indexOf(':') + 1)) {
                case "filter" -> limitFilter(element);
                case "feGaussianBlur" -> limitNumbers(element, "stdDeviation", STRONGEST_BLUR);
                case "feMorphology" -> limitNumbers(element, "radius", STRONGEST_BLUR);
                case "feTurbulence" -> limitNumbers(element, "numOctaves", 8);
                case "image", "feImage" -> checkPicture(element, depth);
                default -> {}
            }
        }
        if (SvgCost.of(root) > SvgCost.MOST) {
            throw new UnusablePictureException(
                    PictureCodes.OVERSIZED_PICTURE, "is a drawing of more than " + SvgCost.MOST + " elements");
        }
        int characters = 0;
        for (String holder : List.of("text", "foreignObject")) {
            NodeList texts = root.getElementsByTagName(holder);
            for (int i = 0; i < texts.getLength(); i++) {
                characters += texts.item(i).getTextContent().length();
            }
            if (characters > MOST_CHARACTERS) {
                throw new UnusablePictureException(
                        PictureCodes.OVERSIZED_PICTURE, "is a drawing of more than " + MOST_CHARACTERS + " characters");
            }
        }
    }

    private void limitFilter(Element filter) {
        boolean inUnitsOfTheDrawing = filter.getAttribute("filterUnits").equals("userSpaceOnUse");
        for (String name : List.of("x", "y", "width", "height")) {
            Matcher number = NUMBER.matcher(filter.getAttribute(name));
            if (number.matches()) {
                boolean percent = number.group(2).equals("%");
                double part = value(number) * (percent || inUnitsOfTheDrawing ? 1 : 100);
                if (Math.abs(part) > WIDEST_FILTER && (percent || !inUnitsOfTheDrawing)) {
                    filter.setAttribute(name, (int) (Math.signum(part) * WIDEST_FILTER) + "%");
                    changed = true;
                } else if (inUnitsOfTheDrawing && Math.abs(part) > Resolution.LARGEST_SIDE) {
                    filter.setAttribute(name, String.valueOf((int) (Math.signum(part) * Resolution.LARGEST_SIDE)));
                    changed = true;
                }
            }
        }
    }

    private void limitNumbers(Element element, String name, double most) {
        for (String value : element.getAttribute(name).strip().split("[\\s,]+", -1)) {
            Matcher number = NUMBER.matcher(value);
            if (number.matches() && !(value(number) <= most)) {
                element.setAttribute(name, String.valueOf((int) most));
                changed = true;
            }
        }
    }

    private static double value(Matcher number) {
        try {
            return Double.parseDouble(number.group(1));
        } catch (NumberFormatException twoPoints) {
            return Double.NaN;
        }
    }

    private static void checkPicture(Element picture, int depth) throws UnusablePictureException {
        String address =
                picture.hasAttribute("href") ? picture.getAttribute("href") : picture.getAttribute("xlink:href");
        Optional<byte[]> bytes = DataUri.decode(address.strip());
        Optional<PictureFormat> format = bytes.flatMap(PictureFormat::of);
        if (format.isEmpty()) {
            return;
        }
        boolean packed = format.get() == PictureFormat.SVGZ;
        if (format.get() == PictureFormat.ICO) {
            return;
        }
        if (format.get() != PictureFormat.SVG && !packed) {
            RasterReader.checkSize(bytes.get(), format.get());
        } else if (depth >= DEEPEST_PICTURE) {
            throw new UnusablePictureException(
                    PictureCodes.UNSUPPORTED_DRAWING, "is a drawing with drawings too deep inside each other");
        } else {
            check(packed ? PackedDrawing.unpack(bytes.get()) : bytes.get(), depth + 1);
        }
    }

    private static Document parse(byte[] bytes) throws UnusablePictureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // The parser's own handler would print to standard error.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new UnusablePictureException(
                    PictureCodes.BROKEN_PICTURE, "is a drawing that is no XML: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }
}
