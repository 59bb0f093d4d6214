package io.github.zhiban.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhiban.formula.layout.KatexFiles;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Every construct as it is drawn, beside what KaTeX and its style sheet make of it in Chromium, where that is
 * installed. What differs is written to {@code target/formulas-in-browser}: KaTeX's picture, ours, and both over each
 * other.
 */
class FormulaInBrowserTest {
    private static final Path PAGE = Path.of("src/test/resources/formula/browser.html");
    private static final Path DIFFERENT = Path.of("target/formulas-in-browser");

    /** Pixels of an em: rules of 0.04 em are two, which browsers need not round. */
    private static final int EM = 50;

    private static final int MARGIN = 40;
    private static final int ON_A_SHEET = 24;

    /** Of the advance, in em. */
    private static final double WIDTH_TOLERANCE = 0.01;

    /** Of each edge of the ink, in pixels: two are 0.04 em. */
    private static final int EDGE_TOLERANCE = 2;

    /** Of squares of a fifth of an em, of 255: smoothing leaves less than a tenth. */
    private static final double SQUARE_TOLERANCE = 40;

    private static final int SQUARE = 10;

    @TempDir
    private Path folder;

    private record Cell(FormulaConstruct construct, FormulaDrawing drawing, double left, double base, double width) {}

    private record Comparison(FormulaConstruct construct, String difference) {}

    @Test
    void looksAsInABrowser() throws IOException {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = installed("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "Chromium and its driver are not installed");
        unpack();
        List<FormulaConstruct> constructs = FormulaConstruct.all();
        List<Comparison> comparisons = new ArrayList<>();
        ChromeDriver browser = browser(chromium.get(), driver.get());
        try {
            for (int i = 0; i < constructs.size(); i += ON_A_SHEET) {
                comparisons.addAll(
                        compare(browser, constructs.subList(i, Math.min(i + ON_A_SHEET, constructs.size()))));
            }
        } finally {
            browser.quit();
        }
        Files.createDirectories(DIFFERENT);
        Files.write(
                DIFFERENT.resolve("differences.txt"),
                comparisons.stream()
                        .map(c -> c.construct().group() + "\t" + c.construct().tex() + "\t" + c.difference())
                        .toList());
        assertThat(comparisons).isEmpty();
    }

    private static ChromeDriver browser(Path chromium, Path driver) {
        ChromeOptions options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--allow-file-access-from-files",
                        "--font-render-hinting=none",
                        "--disable-lcd-text",
                        "--force-device-scale-factor=1",
                        "--window-size=4000,1000");
        options.setBinary(chromium.toFile());
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(names).map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** KaTeX, its sheet, its faces and the face that draws Han for us. */
    private void unpack() throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        for (String name : List.of("katex.js", "katex.css")) {
            copy(name);
        }
        for (String font : Files.readString(folder.resolve("katex.css")).split("url\\(")) {
            String file = font.substring(0, Math.max(0, font.indexOf(')')));
            if (file.endsWith(".woff2")) {
                copy(file);
            }
        }
        Files.copy(Path.of("fonts/noto-serif-sc/NotoSerifSC-Regular.ttf"), folder.resolve("fonts/han.ttf"));
        Files.copy(Path.of("fonts/source-serif-4/SourceSerif4-Regular.ttf"), folder.resolve("fonts/latin.ttf"));
        Path page = folder.resolve("browser.html");
        Files.writeString(page, Files.readString(PAGE).replace("EMpx", EM + "px"));
        // Of Han KaTeX knows no heights; with ours both draw the same.
        Path script = folder.resolve("katex.js");
        Files.writeString(script, Katex.knowingHan(Files.readString(script)));
    }

    private void copy(String name) throws IOException {
        try (InputStream in = KatexFiles.open(name).orElseThrow()) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private List<Comparison> compare(ChromeDriver browser, List<FormulaConstruct> constructs) throws IOException {
        browser.get(folder.resolve("browser.html").toUri().toString());
        List<Comparison> comparisons = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        double top = MARGIN;
        double widest = 0;
        for (FormulaConstruct construct : constructs) {
            FormulaDrawing drawing = construct.drawing().orElse(null);
            if (drawing == null) {
                comparisons.add(new Comparison(construct, "is not drawn"));
                continue;
            }
            browser.executeScript("cell(...arguments)", MARGIN, top, construct.lowered());
            cells.add(new Cell(construct, drawing, 0, 0, 0));
            widest = Math.max(widest, drawing.width());
            top += 2 * MARGIN + EM * (drawing.height() + drawing.depth());
        }
        List<?> measures = (List<?>) browser.executeAsyncScript(
                "const done = arguments[0]; document.fonts.ready.then(() => done(measure()))");
        int shift = (int) (3 * MARGIN + EM * widest);
        List<Cell> placed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            FormulaConstruct construct = cells.get(i).construct();
            FormulaDrawing drawing = cells.get(i).drawing();
            List<?> measured = (List<?>) measures.get(i);
            if (!measured.get(3).toString().isEmpty()) {
                comparisons.add(new Comparison(construct, "KaTeX: " + measured.get(3)));
                continue;
            }
            Cell cell = new Cell(construct, drawing, number(measured, 0), number(measured, 1), number(measured, 2));
            String data = SvgPathText.of(drawing.outline());
            browser.executeScript("ours(...arguments)", cell.left() + shift, cell.base(), EM, data);
            placed.add(cell);
        }
        BufferedImage sheet = picture(browser, 2 * shift + MARGIN, (int) top + MARGIN);
        for (Cell cell : placed) {
            String difference = difference(sheet, cell, shift);
            if (!difference.isEmpty()) {
                comparisons.add(new Comparison(cell.construct(), difference));
            }
        }
        return comparisons;
    }

    private static double number(List<?> measured, int index) {
        return ((Number) measured.get(index)).doubleValue();
    }

    private static BufferedImage picture(ChromeDriver browser, int width, int height) throws IOException {
        Map<String, Object> shot = browser.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        byte[] png = Base64.getDecoder().decode(shot.get("data").toString());
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private String difference(BufferedImage sheet, Cell cell, int shift) throws IOException {
        FormulaDrawing drawing = cell.drawing();
        int left = (int) cell.left() - MARGIN + 1;
        int top = (int) (cell.base() - EM * drawing.height()) - MARGIN + 2;
        int width = (int) Math.ceil(EM * drawing.width()) + 2 * MARGIN - 2;
        int height = (int) Math.ceil(EM * (drawing.height() + drawing.depth())) + 2 * MARGIN - 4;
        Rectangle area = new Rectangle(left, Math.max(0, top), width, height)
                .intersection(new Rectangle(0, 0, shift, sheet.getHeight()));
        BufferedImage theirs = sheet.getSubimage(area.x, area.y, area.width, area.height);
        BufferedImage ours = sheet.getSubimage(area.x + shift, area.y, area.width, area.height);
        List<String> differences = new ArrayList<>();
        double wider = drawing.width() - cell.width() / EM;
        if (Math.abs(wider) > WIDTH_TOLERANCE) {
            differences.add(String.format(Locale.ROOT, "width %+.3f em", wider));
        }
        Rectangle a = ink(theirs);
        Rectangle b = ink(ours);
        edge(differences, "left", b.x - a.x);
        edge(differences, "top", b.y - a.y);
        edge(differences, "right", b.x + b.width - a.x - a.width);
        edge(differences, "bottom", b.y + b.height - a.y - a.height);
        double most = most(theirs, ours);
        if (most > SQUARE_TOLERANCE) {
            differences.add(String.format(Locale.ROOT, "ink %.0f", most));
        }
        if (!differences.isEmpty()) {
            write(cell.construct(), theirs, ours);
        }
        return String.join(", ", differences);
    }

    private static void edge(List<String> differences, String name, int by) {
        if (Math.abs(by) > EDGE_TOLERANCE) {
            differences.add(String.format(Locale.ROOT, "%s %+.2f em", name, (double) by / EM));
        }
    }

    private static int dark(BufferedImage image, int x, int y) {
        int colour = image.getRGB(x, y);
        return 255 - ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 3;
    }

    private static Rectangle ink(BufferedImage image) {
        Rectangle ink = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (dark(image, x, y) > 100) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    ink = ink == null ? pixel : ink.union(pixel);
                }
            }
        }
        return ink == null ? new Rectangle(0, 0, 0, 0) : ink;
    }

    private static double most(BufferedImage theirs, BufferedImage ours) {
        double most = 0;
        for (int y = 0; y + SQUARE <= theirs.getHeight(); y += SQUARE / 2) {
            for (int x = 0; x + SQUARE <= theirs.getWidth(); x += SQUARE / 2) {
                double sum = 0;
                for (int i = 0; i < SQUARE * SQUARE; i++) {
                    int px = x + i % SQUARE;
                    int py = y + i / SQUARE;
                    sum += dark(theirs, px, py) - dark(ours, px, py);
                }
                most = Math.max(most, Math.abs(sum) / (SQUARE * SQUARE));
            }
        }
        return most;
    }

    private int written;

    private void write(FormulaConstruct construct, BufferedImage theirs, BufferedImage ours) throws IOException {
        int width = theirs.getWidth();
        int height = theirs.getHeight();
        BufferedImage beside = new BufferedImage(width, 3 * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = beside.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, 3 * height);
        graphics.drawImage(theirs, 0, 0, null);
        graphics.drawImage(ours, 0, height, null);
        graphics.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int a = 255 - dark(theirs, x, y);
                int b = 255 - dark(ours, x, y);
                beside.setRGB(x, 2 * height + y, b << 16 | Math.min(a, b) << 8 | a);
            }
        }
        Files.createDirectories(DIFFERENT);
        String name = String.format(Locale.ROOT, "%03d-%s.png", ++written, construct.group());
        ImageIO.write(beside, "png", DIFFERENT.resolve(name).toFile());
    }
}
