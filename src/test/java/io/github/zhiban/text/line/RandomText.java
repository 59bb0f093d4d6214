package io.github.zhiban.text.line;

import java.util.Random;

/** Seeded Chinese-looking text with all that makes lines difficult. */
public final class RandomText {
    private static final String[] PIECES = {
        "，",
        "。",
        "、",
        "：“",
        "。”",
        "（",
        "）",
        "《",
        "》",
        "？！",
        "！！！",
        "……",
        "——",
        "·",
        "/",
        "；",
        "「",
        "」",
        " ",
        "–",
        "～",
        "𠮷",
        "e\u0301",
        "Node.js",
        "v1.2.3",
        "C++",
        "GPT-4",
        "50 kg",
        "第5章",
        "￥100",
        "3.14%",
        "international",
        " the state-of-the-art ",
        "1,000",
        "2023年",
        "https://example.org/path/to/page?id=42&lang=zh-CN",
        "don’t",
        "‘单引’",
        "AI+",
        "3–5",
        "①",
        "👍",
        "(Latin brackets)",
        "“Latin quotes”",
        "io.github.zhiban",
        "～",
        "％",
        "a",
        "7",
        "\u00A0",
        "』",
        "【"
    };

    private RandomText() {}

    /** Mostly Han, about {@code length} characters, starting and ending with Han. */
    public static String mixed(Random random, int length) {
        StringBuilder text = new StringBuilder("起");
        while (text.length() < length) {
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append((char) (0x4E00 + random.nextInt(5_000)));
            }
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append("终了").toString();
    }

    /** Pieces only: as difficult as can be. */
    public static String wild(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
