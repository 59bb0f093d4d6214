package io.github.zhiban.edition;

import io.github.zhiban.edition.markup.Measures;
import io.github.zhiban.edition.markup.Measures.PictureType;
import io.github.zhiban.edition.markup.Measures.TableType;
import io.github.zhiban.typeset.Typesetter;
import io.github.zhiban.typeset.fit.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the measures of pages from their sheets: of a specimen that is laid out in them. */
final class SheetMeasures {
    /** The part of a page that a picture may fill, so that text and caption find room beside it. */
    private static final double PICTURE = 0.5;
    /** The part of a slide's content that an exhibit may fill beside its caption. */
    private static final double EXHIBIT = 0.88;

    private static final String HANDOUT = read("specimen-handout.xhtml");
    private static final String SLIDES = read("specimen-slides.xhtml");

    private final Typesetter typesetter;

    SheetMeasures(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Measures handout(Style style) {
        Specimen specimen =
                typesetter.specimen(HANDOUT, style.handout(), style.policies().lines());
        double width = specimen.width("text");
        return new Measures(
                width,
                specimen.pageWidth("landscape"),
                specimen.pageHeight() * PICTURE,
                specimen.size("text"),
                width - specimen.width("item"),
                List.of(
                        width - specimen.width("quoted"),
                        specimen.width("quoted") - specimen.width("quoted-twice"),
                        specimen.width("quoted-twice") - specimen.width("quoted-thrice")),
                table(specimen, "cell"),
                table(specimen, "small"),
                new PictureType(specimen.size("caption"), specimen.inset("beside")),
                style.policies().numberedCode(),
                title -> contents(specimen, title));
    }

    private static int contents(Specimen specimen, String title) {
        double lines = Math.ceil(specimen.em("title", title) * specimen.size("title") / specimen.width("title"));
        double above = specimen.height("title-block") + (lines - 1) * specimen.height("title");
        double frame = specimen.height("contents") - specimen.height("entry");
        return (int) ((specimen.pageHeight() - above - frame) / specimen.height("entry"));
    }

    Measures slides(Style style) {
        Specimen specimen =
                typesetter.specimen(SLIDES, style.slides(), style.policies().lines());
        return new Measures(
                specimen.width("content"),
                0,
                specimen.height("content") * EXHIBIT,
                specimen.size("formula"),
                0,
                List.of(0.0),
                table(specimen, "cell"),
                table(specimen, "small"),
                new PictureType(specimen.size("caption"), 0),
                false,
                Measures.UNLIMITED.contents());
    }

    private static TableType table(Specimen specimen, String cell) {
        double size = specimen.size(cell);
        double spacing = specimen.between("cell", "next");
        return new TableType(
                size,
                (specimen.inset(cell) + spacing) / size,
                (specimen.inset("dense") + spacing) / specimen.size("dense"),
                specimen.line(cell),
                Math.max(0, specimen.height(cell) / specimen.line(cell) - 1),
                text -> specimen.em(cell, text));
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(SheetMeasures.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
