package io.github.zhiban.pictureset;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * How pages with pictures came out, read from finished files alone: how much of each page stays blank at its end, which
 * pictures were torn from what leads in to them, how large they are, and what books say of their size. Run it with a
 * folder of editions.
 */
public final class PictureReport {
    private static final int LEAD_IN = 60;
    private static final Pattern HEIGHT = Pattern.compile(" height=\"(\\d+)\"");
    private static final Pattern SHOWN = Pattern.compile("[ \"]height: ([\\d.]+)em");
    private static final Pattern IMG = Pattern.compile("<img\\b[^>]*>");

    private final List<Double> blank = new ArrayList<>();
    private int figures;
    private int led;
    private int torn;
    private final DeckReport decks = new DeckReport();
    private int bookPictures;
    private int sized;
    private int squashed;
    private int repeated;
    private final boolean verbose;
    private String file = "";

    private PictureReport(boolean verbose) {
        this.verbose = verbose;
    }

    /** {@code PictureReport [-v] FOLDER} */
    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments[0].equals("-v");
        PictureReport report = new PictureReport(verbose);
        try (Stream<Path> files = Files.walk(Path.of(arguments[verbose ? 1 : 0]))) {
            for (Path path : files.sorted().toList()) {
                report.file = path.getFileName().toString();
                if (report.file.endsWith("-handout.pdf")) {
                    report.handout(path.toFile());
                } else if (report.file.endsWith("-slides.pdf")) {
                    String handout = report.file.replace("-slides.pdf", "-handout.pdf");
                    report.decks.add(path.toFile(), path.resolveSibling(handout).toFile());
                } else if (report.file.endsWith(".epub")) {
                    report.book(path.toFile());
                }
            }
        }
        report.print();
    }

    private void print() {
        double mean = blank.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        long empty = blank.stream().filter(share -> share > 1 / 3.0).count();
        say(
                "pages %d (last ones left out): blank %.1f %% on average, %d more than a third (%.1f %%)",
                blank.size(), 100 * mean, empty, 100.0 * empty / Math.max(1, blank.size()));
        say("figures %d, led in to %d, torn from it %d (%.1f %%)", figures, led, torn, 100.0 * torn / Math.max(1, led));
        decks.lines().forEach(line -> say("%s", line));
        say("pictures in books %d, sized %d, squashed %d, equal files %d", bookPictures, sized, squashed, repeated);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private record Passage(String type, int page, String text) {}

    private void handout(File pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Integer> pages = new HashMap<>();
            List<Map<Integer, String>> texts = new ArrayList<>();
            List<Double> lowest = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.put(page.getCOSObject(), pages.size());
                lowest.add(read(page, texts));
            }
            List<Passage> passages = new ArrayList<>();
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            walk(root, -1, pages, texts, passages, lowest);
            pairs(passages);
            for (int i = 0; i < lowest.size() - 1; i++) {
                var area = document.getPage(i).getArtBox();
                double share = Math.clamp((lowest.get(i) - area.getLowerLeftY()) / area.getHeight(), 0, 1);
                blank.add(share);
                if (verbose && share > 1 / 3.0) {
                    say("blank %s page %d: %.0f %%", file, i + 1, 100 * share);
                }
            }
        }
    }

    /** The lowest place with text in the text area; the texts by their marks. */
    private static double read(PDPage page, List<Map<Integer, String>> texts) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byMark = new HashMap<>();
        double[] lowest = {page.getArtBox().getUpperRightY()};
        extractor.getMarkedContents().forEach(content -> collect(content, page, byMark, lowest));
        texts.add(byMark);
        return lowest[0];
    }

    private static void collect(PDMarkedContent content, PDPage page, Map<Integer, String> byMark, double[] lowest) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition at) {
                text.append(at.getUnicode());
                double y = page.getCropBox().getHeight() - at.getYDirAdj() - 2;
                if (y > page.getArtBox().getLowerLeftY() - 4) {
                    lowest[0] = Math.min(lowest[0], y);
                }
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, page, byMark, lowest);
            }
        }
        if (content.getMCID() >= 0) {
            byMark.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void walk(
            COSBase node,
            int inherited,
            Map<COSDictionary, Integer> pages,
            List<Map<Integer, String>> texts,
            List<Passage> passages,
            List<Double> lowest) {
        if (!(node instanceof COSDictionary element)) {
            return;
        }
        COSDictionary pg = element.getCOSDictionary(COSName.PG);
        int page = pg == null ? inherited : pages.getOrDefault(pg, inherited);
        String type = element.getNameAsString(COSName.S, "");
        List<COSBase> all = kids(element);
        boolean leaf = type.matches("P|H\\d?|Caption|Figure|Lbl|LBody|TD|TH|Code|Formula");
        if (leaf) {
            int[] where = {page};
            StringBuilder text = new StringBuilder();
            boolean inner = gather(all, where, pages, texts, text);
            if (type.equals("Figure")) {
                figure(element, where[0], lowest);
            }
            if (type.equals("Figure") || !text.isEmpty()) {
                passages.add(new Passage(type, where[0], text.toString()));
            }
            if (!inner) {
                return;
            }
        }
        for (COSBase kid : all) {
            boolean read = leaf && kid instanceof COSDictionary inline && isInline(inline) && !holdsFigure(inline);
            if (!read) {
                walk(kid, page, pages, texts, passages, lowest);
            }
        }
    }

    private static boolean holdsFigure(COSDictionary element) {
        return kids(element).stream()
                .anyMatch(kid -> kid instanceof COSDictionary inner
                        && ("Figure".equals(inner.getNameAsString(COSName.S, "")) || holdsFigure(inner)));
    }

    /**
     * The text of marks below an element, spans, links, stress and formulas among them; whether there are other
     * elements.
     */
    private static boolean gather(
            List<COSBase> kids,
            int[] page,
            Map<COSDictionary, Integer> pages,
            List<Map<Integer, String>> texts,
            StringBuilder text) {
        boolean inner = false;
        for (COSBase kid : kids) {
            if (kid instanceof COSNumber mark && page[0] >= 0) {
                text.append(texts.get(page[0]).getOrDefault(mark.intValue(), ""));
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
                COSDictionary pg = dictionary.getCOSDictionary(COSName.PG);
                page[0] = pg == null ? page[0] : pages.getOrDefault(pg, page[0]);
                if (page[0] >= 0) {
                    text.append(texts.get(page[0]).getOrDefault(dictionary.getInt(COSName.MCID), ""));
                }
            } else if (kid instanceof COSDictionary dictionary && isInline(dictionary)) {
                COSDictionary pg = dictionary.getCOSDictionary(COSName.PG);
                page[0] = pg == null ? page[0] : pages.getOrDefault(pg, page[0]);
                inner |= gather(kids(dictionary), page, pages, texts, text);
            } else if (kid instanceof COSDictionary) {
                inner = true;
            }
        }
        return inner;
    }

    private static boolean isInline(COSDictionary element) {
        return element.getNameAsString(COSName.S, "").matches("Span|Strong|Em|Link|Reference|Code|Formula|Ruby|RB");
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> all.add(kid instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    private void figure(COSDictionary element, int page, List<Double> lowest) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        List<COSBase> owners = new ArrayList<>();
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                owners.add(array.getObject(i));
            }
        } else if (attributes != null) {
            owners.add(attributes);
        }
        for (COSBase owner : owners) {
            if (owner instanceof COSDictionary layout
                    && layout.getDictionaryObject(COSName.BBOX) instanceof COSArray box
                    && page >= 0) {
                double bottom = ((COSNumber) box.getObject(1)).floatValue();
                lowest.set(page, Math.min(lowest.get(page), bottom));
            }
        }
    }

    private void pairs(List<Passage> passages) {
        for (int i = 1; i < passages.size(); i++) {
            if (!passages.get(i).type().equals("Figure")) {
                continue;
            }
            figures++;
            Passage before = passages.get(i - 1);
            String said = before.text().strip();
            boolean leads = before.type().startsWith("H")
                    || (!before.type().matches("Figure|Code") && (said.length() <= LEAD_IN || said.matches(".*[：:]$")));
            if (leads) {
                led++;
                if (before.page() != passages.get(i).page()) {
                    torn++;
                    if (verbose) {
                        say("torn %s page %d: %s", file, before.page() + 1, said);
                    }
                }
            }
        }
    }

    private void book(File epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub)) {
            Set<String> contents = new HashSet<>();
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    if (entry.getName().endsWith(".xhtml") && !entry.getName().contains("cover")) {
                        pictures(new String(bytes, StandardCharsets.UTF_8));
                    } else if (entry.getName().matches(".*\\.(png|jpe?g|svg|gif)")) {
                        repeated += contents.add(new String(bytes, StandardCharsets.ISO_8859_1)) ? 0 : 1;
                    }
                }
            }
        }
    }

    private void pictures(String page) {
        Matcher img = IMG.matcher(page);
        while (img.find()) {
            bookPictures++;
            boolean hasSize = img.group().contains(" width=") && img.group().contains(" height=");
            sized += hasSize ? 1 : 0;
            Matcher height = HEIGHT.matcher(img.group());
            Matcher shown = SHOWN.matcher(img.group());
            boolean small = height.find()
                    && shown.find()
                    && Double.parseDouble(shown.group(1)) * 16 < 0.8 * Integer.parseInt(height.group(1));
            squashed += small ? 1 : 0;
        }
    }
}
