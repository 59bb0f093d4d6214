package io.github.zhiban.pictureset;

import static io.github.zhiban.pictureset.Easel.BLUE;
import static io.github.zhiban.pictureset.Easel.GREEN;
import static io.github.zhiban.pictureset.Easel.GREY;
import static io.github.zhiban.pictureset.Easel.INK;
import static io.github.zhiban.pictureset.Easel.LINE;
import static io.github.zhiban.pictureset.Easel.RED;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;

/**
 * Screenshots: dialogs, whole screens, terminals, phones, pages longer than any screen; at one and at two pixels a CSS
 * pixel.
 */
final class Screens {
    private static final Color WHITE = Color.WHITE;
    private static final Color PALE = new Color(0xF3F5F8);
    private static final Color DARK = new Color(0x1E1E1E);
    private static final Color BLACK = new Color(0x0C0C0C);
    private static final Color[] ON_DARK = {
        new Color(0xD4D4D4), new Color(0x9CDCFE), new Color(0xCE9178), new Color(0x6A9955), new Color(0xC586C0)
    };
    private static final Color[] ON_LIGHT = {INK, BLUE, GREEN, new Color(0x805AD5), RED};

    private Screens() {}

    static List<Motif> all() {
        return List.of(
                screen("dialog", 650, 420, 1, WHITE, Screens::dialog),
                screen("dialog-2x", 520, 360, 2, WHITE, Screens::dialog),
                screen("form", 500, 900, 1, WHITE, Screens::form),
                screen("full-screen", 1920, 1040, 1, PALE, Screens::desktop),
                screen("full-screen-2x", 1440, 900, 2, PALE, Screens::desktop),
                screen("browser-page", 1280, 720, 1, WHITE, Screens::page),
                screen("page-long", 1000, 3000, 1, WHITE, Screens::page),
                screen("page-very-long", 750, 6000, 1, WHITE, Screens::page),
                screen("phone", 540, 1170, 2, WHITE, Screens::phone),
                screen("phone-small", 360, 640, 1, WHITE, Screens::phone),
                screen("chat-long", 400, 3000, 1, new Color(0xEDEDED), Screens::chat),
                screen("terminal", 1100, 300, 1, BLACK, easel -> easel.code(12, 26, 15, 12, ON_DARK)),
                screen("terminal-line", 1000, 60, 1, BLACK, easel -> easel.code(12, 26, 15, 1, ON_DARK)),
                screen("terminal-tall", 700, 1500, 1, BLACK, easel -> easel.code(12, 26, 14, 70, ON_DARK)),
                screen("editor-dark", 900, 500, 1, DARK, easel -> easel.code(60, 30, 15, 21, ON_DARK)),
                screen("editor-light", 900, 500, 1, WHITE, easel -> easel.code(60, 30, 15, 21, ON_LIGHT)),
                screen("editor-light-2x", 800, 260, 2, WHITE, easel -> easel.code(20, 26, 14, 11, ON_LIGHT)),
                screen("code-snippet", 420, 90, 1, WHITE, easel -> easel.code(8, 22, 14, 3, ON_LIGHT)),
                screen("query-result", 1300, 400, 1, WHITE, Screens::grid),
                screen("query-result-wide", 2600, 240, 1, WHITE, Screens::grid),
                screen("menu", 220, 380, 1, WHITE, Screens::menu),
                screen("toolbar", 900, 40, 1, PALE, Screens::toolbar),
                screen("tree", 260, 700, 1, WHITE, Screens::tree),
                screen("margins", 900, 700, 1, WHITE, Screens::margins),
                screen("window-shadow", 760, 520, 1, Easel.NOTHING, Screens::window),
                screen("settings-page", 960, 640, 1, PALE, Screens::desktop));
    }

    private static Motif screen(
            String name, int width, int height, double density, Color ground, Consumer<Easel> draw) {
        return new Motif(name, Motif.Family.SCREEN, "png", (int) (width * density), (int) (height * density), seed -> {
            Easel easel = new Easel(width, height, density, ground, seed);
            draw.accept(easel);
            return Coding.png(easel);
        });
    }

    private static void dialog(Easel e) {
        e.text(e.words(6), 20, 34, 18, INK);
        for (double y = 70; y < e.height - 90; y += 48) {
            e.text(e.words(4), 24, y + 20, 14, GREY);
            e.frame(130, y, e.width - 170, 30, LINE);
            e.text(e.random.nextBoolean() ? e.latin() : e.words(8), 140, y + 20, 14, INK);
        }
        e.round(e.width - 210, e.height - 54, 84, 32, BLUE);
        e.text("确定", e.width - 182, e.height - 32, 14, WHITE);
        e.frame(e.width - 110, e.height - 54, 84, 32, LINE);
        e.text("取消", e.width - 82, e.height - 32, 14, INK);
    }

    private static void form(Easel e) {
        for (double y = 30; y < e.height - 60; y += 70) {
            e.text(e.words(5), 30, y + 14, 15, INK);
            e.frame(30, y + 24, e.width - 60, 32, LINE);
            e.text(e.words(10), 40, y + 46, 14, GREY);
        }
    }

    private static void desktop(Easel e) {
        e.box(0, 0, e.width, 52, new Color(0x20304A));
        e.text("Zhiban " + e.words(6), 24, 34, 18, WHITE);
        e.box(0, 52, 220, e.height - 52, WHITE);
        for (double y = 90; y < e.height - 20; y += 40) {
            e.text(e.words(6), 36, y, 14, y == 170 ? BLUE : INK);
        }
        for (double y = 80; y < e.height - 140; y += 190) {
            e.round(244, y, e.width - 268, 170, WHITE);
            e.text(e.words(8), 264, y + 34, 16, INK);
            e.prose(264, y + 66, e.width - 320, 14, 4, GREY);
        }
    }

    private static void page(Easel e) {
        e.text(e.words(14), 40, 56, 26, INK);
        for (double y = 100; y < e.height - 60; y += 240) {
            e.text(e.words(9), 40, y + 20, 18, BLUE);
            e.prose(40, y + 54, e.width - 80, 15, 5, INK);
            e.round(40, y + 184, 140, 28, PALE);
        }
    }

    private static void phone(Easel e) {
        e.text("10:24", 20, 26, 14, INK);
        e.text(e.words(5), e.width / 2.0 - 40, 62, 17, INK);
        for (double y = 90; y < e.height - 70; y += 76) {
            e.disc(44, y + 34, 22, e.random.nextBoolean() ? BLUE : GREEN);
            e.text(e.words(7), 84, y + 28, 15, INK);
            e.text(e.words(12), 84, y + 52, 12, GREY);
            e.line(84, y + 72, e.width, y + 72, LINE, 1);
        }
    }

    private static void chat(Easel e) {
        for (double y = 20; y < e.height - 90; y += 96) {
            boolean mine = e.random.nextBoolean();
            double x = mine ? 110 : 60;
            e.round(mine ? e.width - 44 : 14, y, 32, 32, mine ? GREEN : BLUE);
            e.round(x, y, e.width - 170, 66, mine ? new Color(0x95EC69) : WHITE);
            e.prose(x + 10, y + 26, e.width - 190, 14, 2, INK);
        }
    }

    private static void grid(Easel e) {
        for (double y = 0; y < e.height - 20; y += 28) {
            e.box(0, y, e.width, 28, y == 0 ? PALE : WHITE);
            for (double x = 0; x < e.width - 100; x += 160) {
                e.text(y == 0 ? e.words(4) : e.latin(), x + 8, y + 19, 13, y == 0 ? INK : GREY);
                e.line(x, 0, x, e.height, LINE, 1);
            }
            e.line(0, y + 28, e.width, y + 28, LINE, 1);
        }
    }

    private static void menu(Easel e) {
        e.frame(0, 0, e.width, e.height, LINE);
        for (double y = 12; y < e.height - 30; y += 30) {
            e.text(e.words(3 + e.random.nextInt(5)), 34, y + 20, 14, INK);
        }
    }

    private static void toolbar(Easel e) {
        for (double x = 10; x < e.width - 30; x += 44) {
            e.round(x, 8, 24, 24, e.random.nextBoolean() ? BLUE : GREY);
        }
    }

    private static void tree(Easel e) {
        for (double y = 20; y < e.height - 10; y += 24) {
            e.text(e.latin(), 20 + 18 * e.random.nextInt(4), y, 14, INK);
        }
    }

    private static void margins(Easel e) {
        e.round(250, 220, 400, 260, PALE);
        e.text(e.words(12), 280, 270, 18, INK);
        e.prose(280, 310, 340, 14, 5, GREY);
    }

    private static void window(Easel e) {
        for (int i = 0; i < 24; i++) {
            e.round(28 - i, 28 - i, e.width - 56 + 2 * i, e.height - 56 + 2 * i, new Color(0, 0, 0, 6));
        }
        e.round(28, 28, e.width - 56, e.height - 56, WHITE);
        e.disc(48, 46, 6, RED);
        e.disc(68, 46, 6, Easel.GOLD);
        e.disc(88, 46, 6, GREEN);
        e.code(50, 90, 15, 18, ON_LIGHT);
    }
}
