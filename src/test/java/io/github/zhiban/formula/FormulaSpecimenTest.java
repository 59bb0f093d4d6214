package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.edition.ReferencePage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The constructs of {@code constructs.tsv} as they look, compared with pictures that somebody has looked at;
 * {@code FormulaInBrowserTest} compares them with a browser's. {@code mvn test -Dtest=FormulaSpecimenTest
 * -Dreferences=refresh} takes new ones; what differs is written to {@code target/references}.
 */
class FormulaSpecimenTest {
    private static final Path FOLDER = Path.of("src/test/resources/formula/specimens");
    private static final Path DIFFERENT = Path.of("target/references");

    /** Pixels of an em. */
    private static final int EM = 16;

    private static final int WIDTH = 900;
    private static final int GAP = 24;
    /** What smoothing may differ by from machine to machine. */
    private static final double TOLERANCE = 16;

    private record Placed(FormulaDrawing drawing, double x, double baseline) {}

    @Test
    void constructsLookAsTheyDid() throws IOException {
        Map<String, List<FormulaConstruct>> groups = new LinkedHashMap<>();
        for (FormulaConstruct construct : FormulaConstruct.all()) {
            groups.computeIfAbsent(construct.group(), g -> new ArrayList<>()).add(construct);
        }
        assertThat(groups.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(300);
        for (Map.Entry<String, List<FormulaConstruct>> group : groups.entrySet()) {
            compare(group.getKey(), ReferencePage.of(sheet(group.getValue())));
        }
    }

    private static BufferedImage sheet(List<FormulaConstruct> constructs) {
        List<Placed> placed = new ArrayList<>();
        List<FormulaDrawing> line = new ArrayList<>();
        double width = GAP;
        double bottom = GAP;
        for (FormulaConstruct construct : constructs) {
            assertThat(construct.drawing()).as(construct.tex()).isPresent();
            FormulaDrawing drawing = construct.drawing().get();
            if (width + EM * drawing.width() + GAP > WIDTH) {
                bottom = place(line, bottom, placed);
                line.clear();
                width = GAP;
            }
            line.add(drawing);
            width += EM * drawing.width() + GAP;
        }
        bottom = place(line, bottom, placed);
        BufferedImage sheet = new BufferedImage(WIDTH, (int) Math.ceil(bottom), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, sheet.getHeight());
        graphics.setColor(Color.BLACK);
        for (Placed formula : placed) {
            AffineTransform place = AffineTransform.getTranslateInstance(formula.x(), formula.baseline());
            place.scale(EM, EM);
            graphics.fill(place.createTransformedShape(formula.drawing().outline()));
        }
        graphics.dispose();
        return sheet;
    }

    /** Puts a line of formulas under what is there, and answers where it ends. */
    private static double place(List<FormulaDrawing> line, double top, List<Placed> placed) {
        double height = line.stream().mapToDouble(FormulaDrawing::height).max().orElse(0);
        double depth = line.stream().mapToDouble(FormulaDrawing::depth).max().orElse(0);
        double x = GAP;
        for (FormulaDrawing drawing : line) {
            placed.add(new Placed(drawing, x, top + EM * height));
            x += EM * drawing.width() + GAP;
        }
        return top + EM * (height + depth) + GAP;
    }

    private static void compare(String name, ReferencePage page) throws IOException {
        Path kept = FOLDER.resolve(name + ".png");
        if ("refresh".equals(System.getProperty("references"))) {
            Files.write(kept, page.png());
        }
        var difference = page.difference(ReferencePage.read(Files.readAllBytes(kept)));
        if (difference.isEmpty() || difference.getAsDouble() > TOLERANCE) {
            Files.createDirectories(DIFFERENT);
            Files.write(DIFFERENT.resolve("formulas-" + name + ".png"), page.png());
        }
        assertThat(difference).as("a picture as large as %s", kept).isPresent();
        assertThat(difference.getAsDouble()).as("difference from %s", kept).isLessThan(TOLERANCE);
    }
}
