package io.github.zhiban.edition.markup;

import io.github.zhiban.text.CharacterScript;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a paragraph is where that differs from the article's, so that it is hyphenated and read aloud
 * as it should be (WCAG 2.1, 3.1.2). Cautious: no answer is better than a wrong one.
 */
final class ForeignText {
    /** A name or a command alone is not yet a sentence. */
    private static final int LETTERS_OF_A_SENTENCE = 24;

    private final String article;

    ForeignText(String articleLanguage) {
        this.article = articleLanguage;
    }

    /** The language of a paragraph; {@code null} where it is in the article's. */
    @Nullable
    String language(String text) {
        int latin = 0;
        int kana = 0;
        int han = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            latin += CharacterScript.isBasicLatin(c) ? 1 : 0;
            kana += CharacterScript.isKana(c) ? 1 : 0;
            han += CharacterScript.isHan(c) ? 1 : 0;
        }
        if (kana > han && kana > latin) {
            return other("ja");
        }
        return han + kana == 0 && latin >= LETTERS_OF_A_SENTENCE && text.indexOf(' ') > 0 ? other("en") : null;
    }

    private @Nullable String other(String language) {
        return article.equals(language) || article.startsWith(language + "-") ? null : language;
    }
}
