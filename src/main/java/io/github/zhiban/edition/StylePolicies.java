package io.github.zhiban.edition;

import io.github.zhiban.edition.cover.CoverPolicy;
import io.github.zhiban.typeset.HousePolicies;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a style says in {@code style.properties}, for CSS cannot.
 *
 * @param lines the rules for lines
 * @param numberedCode whether the lines of code are numbered in the handout
 * @param embeddedFonts the families that a book carries, in the order stated
 * @param verticalBook whether the lines of a book run from top to bottom
 * @param kindle whether a book is made for Kindle, whose files have formulas as pictures
 * @param slides how slides stand on pages
 * @param slidePaper how wide the paper is to which pages of slides are reduced, in points; 0 where they are not
 * @param chineseSlideNumbers whether chapters are numbered 一 二 三 in Chinese articles, not 01 02 03
 */
public record StylePolicies(
        HousePolicies lines,
        boolean numberedCode,
        List<String> embeddedFonts,
        boolean verticalBook,
        boolean kindle,
        SlidesLayout slides,
        double slidePaper,
        boolean chineseSlideNumbers,
        CoverPolicy cover) {
    public StylePolicies {
        embeddedFonts = List.copyOf(embeddedFonts);
    }

    /**
     * Reads properties that have been checked.
     *
     * @param slides how slides stand on pages, whatever the properties say of it
     */
    public static StylePolicies of(Map<String, String> properties, SlidesLayout slides) {
        return new StylePolicies(
                HousePolicies.of(properties),
                "on".equals(properties.get("code-line-numbers")),
                Arrays.stream(properties.getOrDefault("embed-fonts", "").split(",", -1))
                        .map(String::strip)
                        .filter(family -> !family.isEmpty())
                        .toList(),
                "vertical".equals(properties.get("ebook-lines")),
                "kindle".equals(properties.get("ebook-profile")),
                slides,
                slides.paperWidth(properties),
                "chinese".equals(properties.get("slide-numbers")),
                CoverPolicy.of(properties));
    }

    /** The same policies for books on Kindle. */
    StylePolicies forKindle() {
        return new StylePolicies(
                lines, numberedCode, embeddedFonts, verticalBook, true, slides, slidePaper, chineseSlideNumbers, cover);
    }
}
