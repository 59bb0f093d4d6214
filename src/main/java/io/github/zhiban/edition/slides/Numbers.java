package io.github.zhiban.edition.slides;

import io.github.zhiban.edition.markup.Numerals;
import java.util.Locale;
import java.util.Map;

/** How a style numbers chapters: {@code slide-numbers = chinese} writes 一 二 三, anything else 01 02 03. */
record Numbers(boolean chinese) {

    static Numbers of(Map<String, String> properties) {
        return new Numbers("chinese".equals(properties.get("slide-numbers")));
    }

    String of(int index) {
        return chinese ? Numerals.chinese(index) : String.format(Locale.ROOT, "%02d", index);
    }
}
