package io.github.zhiban.pictureset;

import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.pictureset.DrawnPictures.Drawn;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What decks do with the pictures of their articles: each deck whose handout shows pictures that can be read from afar
 * shows at least one, none that cannot, and none twice. Read from both PDFs, not from what the program decided.
 */
final class DeckReport {
    /** In points of a handout: what is smaller is a sign, a formula or a picture that says little. */
    private static final double LEAST_WIDTH = 150;

    private static final double LEAST_HEIGHT = 75;
    /** The room for a picture on a slide of 960 × 540 points. */
    private static final double ROOM_WIDTH = 660;

    private static final double ROOM_HEIGHT = 330;
    /** No picture is blown up further than this. */
    private static final double LARGEST_SCALE = 1.5 * 0.75;
    /** The smallest type, in points of such a slide: 13 pixels of a screen with 1080 rows. */
    private static final double LEAST_TYPE = 6.7;
    /** The same of what has to be shown, 18 pixels: what is smaller may be left out. */
    private static final double SUITABLE_TYPE = 9;

    private final DrawnPictures pictures = new DrawnPictures();
    private int slides;
    private int slidesWithPictures;
    private int decks;
    private int decksWithPictures;
    private int suitable;
    private int shown;
    private int unreadable;
    private int twice;
    private int repeatedInFile;
    private final List<String> without = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * Counts a deck.
     *
     * @param handout of the same article; may not exist
     */
    void add(File deck, File handout) throws IOException {
        decks++;
        try (PDDocument document = Loader.loadPDF(deck)) {
            slides += document.getNumberOfPages();
            repeatedInFile += DrawnPictures.repeated(document);
            List<Drawn> drawn = pictures.in(document);
            slidesWithPictures +=
                    (int) drawn.stream().mapToInt(Drawn::page).distinct().count();
            decksWithPictures += drawn.isEmpty() ? 0 : 1;
            Set<String> contents = new HashSet<>();
            for (Drawn picture : drawn) {
                shown++;
                String place = deck.getName() + " slide " + (picture.page() + 1);
                double type = picture.typeAt(picture.width());
                if (type > 0 && type < LEAST_TYPE) {
                    unreadable++;
                    findings.add(String.format(Locale.ROOT, "unreadable %s: type of %.1f pt", place, type));
                }
                if (!contents.add(picture.content())) {
                    twice++;
                    findings.add("twice " + place);
                }
            }
            long fit = handout.isFile() ? suitable(handout) : 0;
            suitable += fit > 0 ? 1 : 0;
            if (fit > 0 && drawn.isEmpty()) {
                without.add(deck.getName() + ": " + fit + " in the handout");
            }
        }
    }

    private long suitable(File handout) throws IOException {
        try (PDDocument document = Loader.loadPDF(handout)) {
            repeatedInFile += DrawnPictures.repeated(document);
            return pictures.in(document).stream()
                    .filter(DeckReport::isSuitable)
                    .map(Drawn::content)
                    .distinct()
                    .count();
        }
    }

    private static boolean isSuitable(Drawn picture) {
        if (!picture.is(PictureKind.PHOTOGRAPH, PictureKind.GRAPHIC)
                || picture.width() < LEAST_WIDTH
                || picture.height() < LEAST_HEIGHT) {
            return false;
        }
        double ratio = picture.width() / picture.height();
        double width = Math.min(
                Math.min(ROOM_WIDTH, ROOM_HEIGHT * ratio),
                LARGEST_SCALE * picture.pixels().orElseThrow().naturalWidth());
        double type = picture.typeAt(width);
        return type == 0 || type >= SUITABLE_TYPE;
    }

    /** What was counted, a line each; with all that is wrong. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("slides %d, with pictures %d; decks %d, with pictures %d"
                .formatted(slides, slidesWithPictures, decks, decksWithPictures));
        lines.add(
                ("decks whose articles have suitable pictures %d, that show none %d; pictures shown %d, unreadable %d,"
                                + " twice in a deck %d; more than once in a PDF %d")
                        .formatted(suitable, without.size(), shown, unreadable, twice, repeatedInFile));
        without.forEach(name -> lines.add("no picture in " + name));
        lines.addAll(findings);
        return lines;
    }
}
