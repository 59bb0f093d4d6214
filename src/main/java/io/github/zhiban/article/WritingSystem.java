package io.github.zhiban.article;

import java.util.Locale;

/**
 * In which of the languages that the product has words for it speaks beside an article: the article's own, English for
 * others.
 */
public enum WritingSystem {
    SIMPLIFIED,
    TRADITIONAL,
    ENGLISH;

    /**
     * The one of a language.
     *
     * @param language BCP 47; where it names no script, the region tells (Taiwan, Hong Kong and Macau write Traditional
     *     Chinese)
     */
    public static WritingSystem of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (!locale.getLanguage().equals("zh")) {
            return ENGLISH;
        }
        boolean traditional = locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && locale.getCountry().matches("TW|HK|MO"));
        return traditional ? TRADITIONAL : SIMPLIFIED;
    }
}
