package io.github.zhiban.edition.markup;

import io.github.zhiban.text.CharacterScript;

/**
 * Tells in which language a paragraph is where that differs from the article's, so that it is hyphenated and read aloud as it
 * should be (WCAG 2.1, 3.1.2). Cautious: no answer is better than a wrong one.
 */
final class ForeignText {
    /** A name or a command alone is not yet a sentence. */
    private static final int LETTERS_OF_A_SENTENCE = 24;

    private static final String[] NONE = {};
    private final String article;

    ForeignText(String articleLanguage) {
        this.article = articleLanguage;
    }

    /** The {@code lang} attributes of a paragraph, names and values in turn; none where it is in the article's language. */
    String[] attributes(String text) {
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
            return lang("ja");
        }
        return han + kana == 0 && latin >= LETTERS_OF_A_SENTENCE && text.indexOf(' ') > 0 ? lang("en") : NONE;
    }

    private String[] lang(String language) {
        boolean same = article.equals(language) || article.startsWith(language + "-");
        return same ? NONE : new String[] {"lang", language, "xml:lang", language};
    }
}
