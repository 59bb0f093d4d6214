package io.github.zhiban.text;

import java.util.Map;
import java.util.function.IntPredicate;

/** Punctuation as vertical lines have it: the presentation forms of Unicode (blocks "Vertical Forms" and "CJK Compatibility Forms"). */
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
            Map.entry((int) '—', 0xFE31),
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

    /**
     * A text with its punctuation in vertical form.
     *
     * @param drawable whether there is a glyph for a form; a mark without one stays as it is
     */
    public static String of(String text, IntPredicate drawable) {
        StringBuilder vertical = new StringBuilder();
        text.codePoints().forEach(c -> {
            int form = FORMS.getOrDefault(c, c);
            vertical.appendCodePoint(form != c && drawable.test(form) ? form : c);
        });
        return vertical.toString();
    }
}
