package io.github.zhiban.edition.slides;

import io.github.zhiban.digest.DeckLabels;
import io.github.zhiban.edition.StylePolicies;
import io.github.zhiban.edition.markup.Numerals;
import java.util.Locale;

/**
 * How chapters are numbered: {@code slide-numbers = chinese} writes 一 二 三 in Chinese articles, anything else 01 02 03.
 */
record Numbers(boolean chinese) {
    /** 二十一 is too long to be seen as a number. */
    private static final int MOST_CHINESE = 20;

    static Numbers of(StylePolicies policies, String language, int chapters) {
        return new Numbers(
                policies.chineseSlideNumbers() && DeckLabels.isChinese(language) && chapters <= MOST_CHINESE);
    }

    String of(int index) {
        return chinese ? Numerals.chinese(index) : String.format(Locale.ROOT, "%02d", index);
    }
}
