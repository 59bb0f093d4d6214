package io.github.zhiban.bench;

import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.source.SourceFile;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What pictures, code, formulas and tables cost. */
final class MediaCost {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final long PICTURE_WARM_UP = 500_000_000L;

    private final PrintStream out;
    private final FontLibrary fonts;
    private final Consumer<SourceFile> publish;

    /** @param publish makes all editions of an article */
    MediaCost(PrintStream out, FontLibrary fonts, Consumer<SourceFile> publish) {
        this.out = out;
        this.fonts = fonts;
        this.publish = publish;
    }

    void print() throws IOException {
        pictures();
        out.println();
        out.println("articles of one kind     units     CPU ms   CPU ms a unit");
        grow("1,000 lines of code", MediaCost::code);
        grow("100 formulas", MediaCost::formulas);
        grow("100 table rows", MediaCost::rows);
    }

    private void pictures() throws IOException {
        out.println();
        out.printf("pictures of %d × %d         bytes         CPU ms%n", WIDTH, HEIGHT);
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            PictureFile file = new PictureFile(sample.getKey(), sample.getValue());
            out.printf("%-24s %12d %14.1f%n", sample.getKey(), sample.getValue().length, cost(file));
        }
    }

    private double cost(PictureFile file) {
        // A preparer of its own each time: it keeps what it prepared.
        return CpuTime.warm(
                () -> new PicturePreparer(fonts).prepare(file).value().orElseThrow(), PICTURE_WARM_UP);
    }

    private static Map<String, byte[]> samples() throws IOException {
        BufferedImage drawing = image(false);
        BufferedImage photograph = image(true);
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("PNG drawing", write("png", drawing));
        samples.put("PNG photograph", write("png", photograph));
        samples.put("JPEG photograph", write("jpeg", photograph));
        samples.put("GIF drawing", write("gif", drawing));
        samples.put("BMP photograph", write("bmp", photograph));
        samples.put("TIFF drawing", write("tiff", drawing));
        samples.put("WebP lossy", resource("lossy.webp"));
        samples.put("WebP lossless", resource("lossless.webp"));
        samples.put(
                "SVG, 1,000 shapes",
                IntStream.range(0, 1000)
                        .mapToObj(i -> "<rect x='%d' y='%d' width='30' height='20' rx='4' fill='#%06x'/>"
                                .formatted(i % 40 * 40, i / 40 * 40, i * 16_000))
                        .collect(Collectors.joining(
                                "", "<svg xmlns='http://www.w3.org/2000/svg' width='1600' height='1000'>", "</svg>"))
                        .getBytes(StandardCharsets.UTF_8));
        return samples;
    }

    private static BufferedImage image(boolean grainy) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(grainy ? new GradientPaint(0, 0, Color.ORANGE, WIDTH, HEIGHT, Color.BLUE) : Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.RED);
        graphics.fillOval(250, 150, 500, 500);
        graphics.dispose();
        int noise = 1;
        for (int i = 0; grainy && i < WIDTH * HEIGHT; i++) {
            noise = noise * 1_103_515_245 + 12_345;
            int x = i % WIDTH;
            int y = i / WIDTH;
            image.setRGB(x, y, image.getRGB(x, y) ^ (noise >>> 28));
        }
        return image;
    }

    private static byte[] write(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MediaCost.class.getResourceAsStream("/bench/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Articles of one, four and sixteen units: a unit should cost the same in each, less what every article costs. */
    private void grow(String unit, IntFunction<String> content) {
        double empty = cost("");
        for (int units : new int[] {1, 4, 16}) {
            double cost = cost(content.apply(units));
            out.printf("%-24s %5d %10.0f   %13.1f%n", unit, units, cost, (cost - empty) / units);
        }
    }

    private double cost(String content) {
        String page = "<!DOCTYPE html><html><head><title>量一量</title></head><body><article><h1>量一量</h1><h2>开头</h2>"
                + "<p>这里只有一样东西，量的是它要多少时间。</p>" + content + "</article></body></html>";
        SourceFile file = new SourceFile("measured.html", page.getBytes(StandardCharsets.UTF_8));
        // The largest take seconds: two runs, the better one.
        return Math.min(CpuTime.once(() -> publish.accept(file)), CpuTime.once(() -> publish.accept(file)));
    }

    private static String code(int thousands) {
        return IntStream.range(0, thousands * 1000)
                .mapToObj(i -> "    public static int add%d(int a, String s) { return a + %d; } // 加%n".formatted(i, i))
                .collect(Collectors.joining("", "<pre><code class=\"language-java\">", "</code></pre>"));
    }

    private static String formulas(int hundreds) {
        return IntStream.range(0, hundreds * 100)
                .mapToObj(i -> ("<p>第 %d 式是 <span class=\"katex--inline\"><span class=\"katex\"><span"
                                + " class=\"katex-mathml\">\n\n"
                                + "x\n\n\n"
                                + "\\frac{x_{%d}}{\\sqrt{1+y^2}}\n\n"
                                + "</span></span></span>，由此可知。</p>")
                        .formatted(i, i))
                .collect(Collectors.joining());
    }

    private static String rows(int hundreds) {
        return IntStream.range(0, hundreds * 100)
                .mapToObj(i -> "<tr><td>第 %d 行</td><td>value%d</td><td>说明文字，不长也不短的一句。</td></tr>".formatted(i, i))
                .collect(Collectors.joining(
                        "",
                        "<table><thead><tr><th>行</th><th>值</th><th>说明</th></tr></thead><tbody>",
                        "</tbody></table>"));
    }
}
