package io.github.zhiban.text;

import java.util.Map;

/**
 * Punctuation as vertical lines have it: the presentation forms of Unicode (blocks "Vertical Forms" and "CJK
 * Compatibility Forms").
 *
 * <p>Known as: 竖排.
 */
public final class VerticalForms {
    private static final Map<Integer, Integer> FORMS = Map.ofEntries(
            Map.entry((int) '，', 0xFE10),
            Map.entry((int) '、', 0xFE11),
            Map.entry((int) '。', 0xFE12),
            Map.entry((int) '：', 0xFE13),
            Map.entry((int) '；', 0xFE14),
            Map.entry((int) '！', 0xFE15),
            Map.entry((int) '？', 0xFE16),
            Map.entry((int) '…', 0xFE19),
            Map.entry((int) '（', 0xFE35),
            Map.entry((int) '）', 0xFE36),
            Map.entry((int) '【', 0xFE3B),
            Map.entry((int) '】', 0xFE3C),
            Map.entry((int) '《', 0xFE3D),
            Map.entry((int) '》', 0xFE3E),
            Map.entry((int) '〈', 0xFE3F),
            Map.entry((int) '〉', 0xFE40),
            Map.entry((int) '「', 0xFE41),
            Map.entry((int) '」', 0xFE42),
            Map.entry((int) '“', 0xFE41),
            Map.entry((int) '”', 0xFE42),
            Map.entry((int) '『', 0xFE43),
            Map.entry((int) '』', 0xFE44));

    private VerticalForms() {}

    /** The vertical form of a mark, or the character itself. */
    public static int of(int codePoint) {
        return FORMS.getOrDefault(codePoint, codePoint);
    }
}
