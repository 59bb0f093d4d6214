package io.github.zhiban.typeset.sheet;

import com.helger.css.propertyvalue.CCSSValue;
import com.helger.css.utils.ECSSColor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.constants.IdentValue;

/** The words of values: those that pages show, and those that CSS has besides. */
final class ValueNames {
    /** Younger than the list of the library that reads sheets. */
    private static final String YOUNG = """
            grid inline-flex inline-grid contents flow flow-root ruby sticky
            match-parent justify-all end start inline-start inline-end break-spaces balance pretty stable
            full-width full-size-kana math-auto wavy from-font spelling-error
            min-content max-content fit-content xxx-large math
            revert revert-layer all-small-caps petite-caps all-petite-caps unicase titling-caps
            oldstyle-nums lining-nums tabular-nums proportional-nums slashed-zero ordinal diagonal-fractions
            stacked-fractions no-common-ligatures simplified traditional condensed expanded semi-condensed
            break-all keep-all anywhere break-word loose manual hanging each-line first last force-end allow-end
            recto verso avoid-page avoid-column avoid-region column region footnote page
            clone slice cjk-decimal cjk-ideographic cjk-earthly-branch cjk-heavenly-stem hiragana hiragana-iroha
            katakana katakana-iroha simp-chinese-informal simp-chinese-formal trad-chinese-informal
            trad-chinese-formal japanese-informal japanese-formal korean-hangul-formal disclosure-open
            disclosure-closed arabic-indic bengali devanagari hebrew thai persian armenian georgian lower-greek
            decimal-leading-zero open-quote close-quote no-open-quote no-close-quote
            buttontext canvas canvastext linktext graytext highlight rebeccapurple
            over under open filled sesame triangle alternate inter-character normal
            """;

    /** What CSS computes or looks up: values that hold one are no mistakes. */
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w-])(?:color|color-mix|device-cmyk|light-dark"
            + "|hwb|lab|lch|oklab|oklch|image-set|cross-fade|element|attr|counter|counters|content|string|symbols"
            + "|target-counter|target-text|leader|env|fit-content|minmax|repeat|circle|ellipse|polygon|inset)\\(");

    /** Lengths that depend on the page or on a line (CSS Values 4, section 6.1). */
    private static final Pattern OTHER_LENGTHS =
            Pattern.compile(".*\\d(?:[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|r?lh|r?ic|r?cap|rex|rch)\\b.*");

    private static final Pattern STRING = Pattern.compile("\"[^\"]*+\"|'[^']*+'");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/]++");
    private static final Pattern NUMBER = Pattern.compile("#.*|[+-]?[.\\d].*");

    private ValueNames() {}

    /** Whether CSS knows a value that has no effect here: all of its words are CSS's. */
    static boolean exists(String property, String value) {
        if (property.equals("font-weight") && NUMBER.matcher(value).matches()) {
            return true;
        }
        if (FUNCTION.matcher(value).find() || OTHER_LENGTHS.matcher(value).matches()) {
            return true;
        }
        String bare = STRING.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words = BETWEEN.splitAsStream(bare)
                .filter(word -> !word.isEmpty() && !NUMBER.matcher(word).matches())
                .toList();
        Set<String> known = shown();
        BETWEEN.splitAsStream(YOUNG).forEach(known::add);
        Arrays.stream(CCSSValue.class.getFields())
                .map(field -> field.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(known::add);
        return !(words.isEmpty() && bare.equals(value))
                && words.stream().allMatch(word -> word.startsWith("-") || known.contains(word));
    }

    /** All words that values on pages are made of: Flying Saucer's, and the names of colours and paper. */
    static Set<String> shown() {
        Stream<String> idents = Arrays.stream(IdentValue.class.getFields())
                .map(field -> field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
        Stream<String> colours = Arrays.stream(ECSSColor.values()).map(ECSSColor::getName);
        Stream<String> papers = Stream.of("A3", "A4", "A5", "A6", "B4", "B5", "B6", "letter", "legal", "ledger");
        Set<String> words = new TreeSet<>();
        Stream.of(idents, colours, papers).flatMap(all -> all).forEach(words::add);
        return words;
    }
}
