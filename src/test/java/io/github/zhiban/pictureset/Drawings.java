package io.github.zhiban.pictureset;

import static io.github.zhiban.pictureset.Easel.BLUE;
import static io.github.zhiban.pictureset.Easel.GOLD;
import static io.github.zhiban.pictureset.Easel.GREEN;
import static io.github.zhiban.pictureset.Easel.GREY;
import static io.github.zhiban.pictureset.Easel.INK;
import static io.github.zhiban.pictureset.Easel.LINE;
import static io.github.zhiban.pictureset.Easel.NOTHING;
import static io.github.zhiban.pictureset.Easel.RED;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Charts and diagrams, on white and on nothing, as pixels and as vectors. */
final class Drawings {
    private static final Color WHITE = Color.WHITE;
    private static final Color[] SERIES = {BLUE, GREEN, GOLD, RED, GREY};

    private Drawings() {}

    static List<Motif> all() {
        return List.of(
                pixels("chart-bars", 720, 440, 1, WHITE, Drawings::bars),
                pixels("chart-lines", 800, 420, 2, WHITE, Drawings::lines),
                pixels("chart-pie", 480, 400, 1, WHITE, Drawings::pie),
                pixels("chart-transparent", 700, 420, 1, NOTHING, Drawings::bars),
                pixels("heat-map", 600, 520, 1, WHITE, Drawings::heat),
                pixels("flow-chart", 520, 760, 1, WHITE, Drawings::flow),
                pixels("architecture", 1100, 620, 1, WHITE, Drawings::layers),
                pixels("architecture-transparent", 900, 520, 1, NOTHING, Drawings::layers),
                pixels("sequence-tall", 760, 2200, 1, WHITE, Drawings::sequence),
                pixels("mind-map", 2400, 700, 1, WHITE, Drawings::mind),
                pixels("topology-small", 280, 180, 1, WHITE, Drawings::layers),
                pixels("handwriting", 800, 360, 1, new Color(0xFDFDFB), Drawings::hand),
                new Motif("diagram-palette", Motif.Family.DRAWING, "png", 640, 480, seed -> {
                    Easel easel = new Easel(640, 480, 1, WHITE, seed);
                    layers(easel);
                    return Coding.palette(easel);
                }),
                new Motif("chart-grey", Motif.Family.DRAWING, "png", 640, 400, seed -> {
                    Easel easel = new Easel(640, 400, 1, WHITE, seed);
                    lines(easel);
                    return Coding.grey(easel);
                }),
                new Motif("chart-jpeg", Motif.Family.DRAWING, "jpg", 720, 440, seed -> {
                    Easel easel = new Easel(720, 440, 1, WHITE, seed);
                    bars(easel);
                    return Coding.jpeg(easel.picture(), 0.75f, false);
                }),
                vector("diagram-svg", 640, 360, seed -> boxes(640, 360, seed)),
                vector("diagram-svg-tall", 420, 1400, seed -> boxes(420, 1400, seed)));
    }

    private static Motif pixels(
            String name, int width, int height, double density, Color ground, Consumer<Easel> draw) {
        return new Motif(name, Motif.Family.DRAWING, "png", (int) (width * density), (int) (height * density), seed -> {
            Easel easel = new Easel(width, height, density, ground, seed);
            draw.accept(easel);
            return Coding.png(easel);
        });
    }

    private static Motif vector(String name, int width, int height, LongFunction<byte[]> draw) {
        return new Motif(name, Motif.Family.DRAWING, "svg", width, height, draw);
    }

    private static byte[] boxes(int width, int height, long seed) {
        StringBuilder content = new StringBuilder();
        Easel words = new Easel(1, 1, 1, WHITE, seed);
        for (int y = 20; y < height - 60; y += 90) {
            content.append("<rect x='")
                    .append(width / 4)
                    .append("' y='")
                    .append(y)
                    .append("' width='")
                    .append(width / 2);
            content.append("' height='50' rx='6' fill='#ebf4ff' stroke='#2b6cb0'/><text x='")
                    .append(width / 2);
            content.append("' y='").append(y + 31).append("' font-size='16' text-anchor='middle'>");
            content.append(words.words(6)).append("</text>");
            if (y + 150 < height) {
                content.append("<path d='M").append(width / 2).append(' ').append(y + 50);
                content.append("v40' stroke='#444' stroke-width='2'/>");
            }
        }
        return Coding.svg(width, height, content.toString());
    }

    private static void axes(Easel e) {
        e.text(e.words(8), e.width / 2.0 - 60, 28, 16, INK);
        for (int i = 0; i < 6; i++) {
            double y = e.height - 50 - i * (e.height - 110) / 5.0;
            e.line(60, y, e.width - 30, y, LINE, 1);
            e.text(Integer.toString(i * 20), 30, y + 5, 12, GREY);
        }
    }

    private static void bars(Easel e) {
        axes(e);
        double step = (e.width - 110) / 8.0;
        for (int i = 0; i < 8; i++) {
            double h = (0.2 + 0.7 * e.random.nextDouble()) * (e.height - 110);
            e.box(70 + i * step, e.height - 50 - h, step * 0.6, h, SERIES[i % 2]);
            e.text(e.words(2), 70 + i * step, e.height - 30, 12, GREY);
        }
    }

    private static void lines(Easel e) {
        axes(e);
        for (int series = 0; series < 3; series++) {
            double last = e.height / 2.0;
            for (double x = 62; x < e.width - 40; x += 20) {
                double next = Math.clamp(last + (e.random.nextDouble() - 0.5) * 60, 60, e.height - 60.0);
                e.line(x, last, x + 20, next, SERIES[series], 2);
                last = next;
            }
        }
    }

    private static void pie(Easel e) {
        double from = 90;
        for (int i = 0; i < 5; i++) {
            double extent = i == 4 ? 450 - from : 40 + e.random.nextInt(50);
            e.fill(new Arc2D.Double(60, 60, 280, 280, from, extent, Arc2D.PIE), SERIES[i]);
            e.text(e.words(4), 370, 90 + i * 40, 14, INK);
            e.box(350, 78 + i * 40, 14, 14, SERIES[i]);
            from += extent;
        }
    }

    private static void heat(Easel e) {
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 10; column++) {
                float heat = e.random.nextFloat();
                e.box(
                        80 + column * 48,
                        30 + row * 44,
                        46,
                        42,
                        new Color(Color.HSBtoRGB(0.6f - 0.6f * heat, 0.6f, 0.9f)));
                e.text("0." + (int) (heat * 90 + 10), 90 + column * 48, 56 + row * 44, 12, INK);
            }
            e.text(e.words(4), 12, 56 + row * 44, 13, INK);
        }
    }

    private static void node(Easel e, double x, double y, double w, String said) {
        e.round(x, y, w, 46, new Color(0xE6F0FA));
        e.frame(x, y, w, 46, BLUE);
        e.text(said, x + w / 2 - said.length() * 7.5, y + 29, 15, INK);
    }

    private static void flow(Easel e) {
        double centre = e.width / 2.0;
        for (double y = 20; y < e.height - 60; y += 100) {
            node(e, centre - 100, y, 200, e.words(6));
            if (y + 150 < e.height) {
                e.arrow(centre, y + 46, centre, y + 100, GREY);
            }
        }
    }

    private static void layers(Easel e) {
        int rows = Math.max(2, e.height / 130);
        for (int row = 0; row < rows; row++) {
            double y = 16 + row * (e.height - 30.0) / rows;
            e.frame(12, y, e.width - 24, (e.height - 30.0) / rows - 14, LINE);
            for (double x = 30; x + 130 < e.width; x += 160) {
                node(e, x, y + 16, 126, e.words(4));
            }
        }
    }

    private static void sequence(Easel e) {
        for (int i = 0; i < 4; i++) {
            double x = 90 + i * (e.width - 180) / 3.0;
            node(e, x - 70, 16, 140, e.words(4));
            e.line(x, 62, x, e.height - 20, GREY, 1);
        }
        for (double y = 110; y < e.height - 40; y += 46) {
            int from = e.random.nextInt(3);
            double x = 90 + from * (e.width - 180) / 3.0;
            e.text(e.words(7), x + 12, y - 6, 13, INK);
            e.arrow(x, y, x + (e.width - 180) / 3.0, y, e.random.nextBoolean() ? BLUE : RED);
        }
    }

    private static void mind(Easel e) {
        node(e, 40, e.height / 2.0 - 23, 200, e.words(7));
        for (int i = 0; i < 7; i++) {
            double y = 30 + i * (e.height - 80) / 6.0;
            e.line(240, e.height / 2.0, 420, y + 23, GREY, 1.5);
            node(e, 420, y, 260, e.words(9));
            for (int j = 0; j < 5; j++) {
                node(e, 760 + j * 330, y, 290, e.words(10));
            }
        }
    }

    private static void hand(Easel e) {
        for (int i = 0; i < 60; i++) {
            double x = 30 + e.random.nextInt(e.width - 90);
            double y = 30 + e.random.nextInt(e.height - 60);
            e.line(x, y, x + e.random.nextInt(60), y + e.random.nextInt(30) - 15, INK, 2.5);
        }
    }
}
