package io.github.zhiban.pictureset;

import static io.github.zhiban.pictureset.Easel.BLUE;
import static io.github.zhiban.pictureset.Easel.GOLD;
import static io.github.zhiban.pictureset.Easel.GREEN;
import static io.github.zhiban.pictureset.Easel.INK;
import static io.github.zhiban.pictureset.Easel.NOTHING;
import static io.github.zhiban.pictureset.Easel.RED;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What stands in text or decorates it, formulas as pictures, what editors and platforms leave behind, and unusual
 * files.
 */
final class SmallMotifs {
    private static final Color WHITE = Color.WHITE;

    private SmallMotifs() {}

    static List<Motif> all() {
        return List.of(
                small("icon-16", 16, 16, NOTHING, e -> e.disc(8, 8, 7, BLUE)),
                small("icon-24", 24, 24, NOTHING, e -> e.round(2, 2, 20, 20, GREEN)),
                small("icon-32", 32, 32, NOTHING, e -> e.disc(16, 16, 14, GOLD)),
                small("icon-48", 48, 48, NOTHING, e -> e.round(4, 4, 40, 40, RED)),
                small("sticker", 24, 24, NOTHING, SmallMotifs::face),
                small("button", 90, 30, WHITE, SmallMotifs::button),
                small("badge-png", 88, 20, WHITE, SmallMotifs::badge),
                new Motif("badge-svg", Motif.Family.SMALL, "svg", 88, 20, SmallMotifs::badge),
                small("logo", 300, 90, NOTHING, SmallMotifs::logo),
                small("logo-white", 300, 80, NOTHING, e -> e.text("制版 Zhiban", 10, 56, 44, WHITE)),
                formula("formula-inline", 60, 20, NOTHING, "x² + y²"),
                formula("formula-inline-white", 46, 17, WHITE, "α + β"),
                formula("formula-letter", 11, 14, NOTHING, "θ"),
                formula("formula-display", 300, 50, NOTHING, "f(x) = a·x² + b·x + c"),
                new Motif("formula-gif", Motif.Family.FORMULA, "gif", 180, 36, seed -> {
                    Easel easel = new Easel(180, 36, 1, WHITE, seed);
                    easel.italic("E = m·c²", 10, 26, 22, INK);
                    return Coding.gif(List.of(easel));
                }),
                new Motif(
                        "formula-svg",
                        Motif.Family.FORMULA,
                        "svg",
                        120,
                        28,
                        seed -> Coding.svg(
                                120, 28, "<text x='4' y='20' font-size='18' font-family='Times'>P(A|B) = p</text>")),
                residue("pixel", 1, 1, NOTHING, e -> {}),
                residue("line", 900, 8, WHITE, e -> e.box(0, 3, 900, 2, GOLD)),
                residue("follow-us", 900, 383, new Color(0xFFF4E5), SmallMotifs::follow),
                residue("banner", 1080, 120, BLUE, e -> e.text(e.words(12), 40, 76, 40, WHITE)),
                residue("qr", 430, 430, WHITE, e -> modules(e, 12)),
                residue("qr-small", 180, 180, WHITE, e -> modules(e, 5)),
                residue("avatar", 96, 96, NOTHING, e -> e.disc(48, 48, 48, BLUE).disc(48, 38, 18, WHITE)),
                new Motif("uploading", Motif.Family.RESIDUE, "gif", 400, 30, seed -> {
                    Easel easel = new Easel(400, 30, 1, WHITE, seed);
                    easel.text("正在上传…重新上传取消", 4, 20, 14, INK);
                    return Coding.gif(List.of(easel));
                }),
                new Motif(
                        "animation",
                        Motif.Family.ODD,
                        "gif",
                        480,
                        320,
                        seed -> Coding.gif(IntStream.range(0, 6)
                                .mapToObj(frame -> animation(frame, seed))
                                .toList())),
                new Motif(
                        "cmyk",
                        Motif.Family.ODD,
                        "jpg",
                        400,
                        300,
                        seed -> Coding.cmyk(Photographs.landscape(400, 300, seed))),
                new Motif("bitmap", Motif.Family.ODD, "bmp", 360, 240, seed -> Coding.other("bmp", dialog(seed))),
                new Motif("tiff", Motif.Family.ODD, "tif", 360, 240, seed -> Coding.other("tiff", dialog(seed))));
    }

    private static Motif of(
            String name, Motif.Family family, int width, int height, Color ground, Consumer<Easel> draw) {
        return new Motif(name, family, "png", width, height, seed -> {
            Easel easel = new Easel(width, height, 1, ground, seed);
            draw.accept(easel);
            return Coding.png(easel);
        });
    }

    private static Motif small(String name, int width, int height, Color ground, Consumer<Easel> draw) {
        return of(name, Motif.Family.SMALL, width, height, ground, draw);
    }

    private static Motif residue(String name, int width, int height, Color ground, Consumer<Easel> draw) {
        return of(name, Motif.Family.RESIDUE, width, height, ground, draw);
    }

    private static Motif formula(String name, int width, int height, Color ground, String said) {
        return of(name, Motif.Family.FORMULA, width, height, ground, easel -> {
            double size = Math.min(height * 0.8, 22);
            easel.italic(said, 2, height / 2.0 + size * 0.32, size, INK);
        });
    }

    private static byte[] badge(long seed) {
        return Coding.svg(
                88,
                20,
                "<rect width='48' height='20' fill='#555'/><rect x='48' width='40' height='20' fill='#4c1'/>"
                        + "<text x='6' y='14' font-size='11' fill='#fff'>license</text>"
                        + "<text x='54' y='14' font-size='11' fill='#fff'>MIT</text>");
    }

    private static void badge(Easel e) {
        e.box(0, 0, 48, 20, new Color(0x555555));
        e.box(48, 0, 40, 20, new Color(0x44CC11));
        e.text("build", 8, 14, 11, WHITE);
        e.text("passing", 50, 14, 10, WHITE);
    }

    private static void button(Easel e) {
        e.round(0, 0, 90, 30, BLUE);
        e.text("下一步", 24, 20, 14, WHITE);
    }

    private static void face(Easel e) {
        e.disc(12, 12, 11, GOLD);
        e.disc(8, 10, 2, INK);
        e.disc(16, 10, 2, INK);
    }

    private static void logo(Easel e) {
        e.disc(45, 45, 36, RED);
        e.text("Zhiban", 96, 62, 48, INK);
    }

    private static void follow(Easel e) {
        modulesAt(e, 60, 60, 9);
        e.text("关注公众号，回复“资料”", 400, 170, 36, INK);
        e.text("扫一扫，领取学习礼包", 400, 240, 30, RED);
    }

    private static void modules(Easel e, double size) {
        double offset = (e.width - 29 * size) / 2;
        modulesAt(e, offset, offset, size);
    }

    private static void modulesAt(Easel e, double left, double top, double size) {
        for (int y = 0; y < 29; y++) {
            for (int x = 0; x < 29; x++) {
                boolean corner = (x < 8 && y < 8) || (x > 20 && y < 8) || (x < 8 && y > 20);
                if (!corner && e.random.nextBoolean()) {
                    e.box(left + x * size, top + y * size, size, size, Color.BLACK);
                }
            }
        }
        for (int[] at : new int[][] {{0, 0}, {22, 0}, {0, 22}}) {
            e.box(left + at[0] * size, top + at[1] * size, 7 * size, 7 * size, Color.BLACK);
            e.box(left + (at[0] + 1) * size, top + (at[1] + 1) * size, 5 * size, 5 * size, WHITE);
            e.box(left + (at[0] + 2) * size, top + (at[1] + 2) * size, 3 * size, 3 * size, Color.BLACK);
        }
    }

    /** Begins with an empty frame and is full at the end. */
    private static Easel animation(int frame, long seed) {
        Easel easel = new Easel(480, 320, 1, WHITE, seed);
        for (int i = 0; i < frame; i++) {
            easel.box(40 + i * 84, 280 - i * 40, 60, 20 + i * 40, BLUE);
            easel.text(easel.words(3), 40 + i * 84, 306, 14, INK);
        }
        return easel;
    }

    private static Easel dialog(long seed) {
        Easel easel = new Easel(360, 240, 1, WHITE, seed);
        easel.text(easel.words(8), 20, 36, 16, INK);
        easel.prose(20, 80, 320, 13, 5, INK);
        return easel;
    }
}
