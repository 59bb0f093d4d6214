package io.github.zhiban.formula;

import io.github.zhiban.text.PercentEncoding;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs of what web pages and their servers did to TeX. */
final class WebResidue {
    private static final Pattern ADDRESS = Pattern.compile("(?:gif|png|svg)\\.(?:image|latex|download)\\?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9A-Fa-f]{1,5}|[a-z]+);");
    private static final Pattern CODE_POINT = Pattern.compile("\\\\unicode *\\{ *[xX]([0-9A-Fa-f]{1,6}) *}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Map<String, String> NAMED = Map.of(
            "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "plus", "+", "emsp", " ", "ensp",
            " ");

    private WebResidue() {}

    /** {@code gif.latex?%5Cdelta%20t}, the address of a formula server: the formula it asks for. */
    static String decodeAddress(String tex) {
        var address = ADDRESS.matcher(tex);
        if (!address.find()) {
            return tex;
        }
        String formula = decodeEntities(tex.substring(address.end()));
        if (!ESCAPE.matcher(formula).find()) {
            return formula;
        }
        return PercentEncoding.decoded(formula);
    }

    /** A character that MathJax is given by its number: the character meant. */
    static String decodeCodePoints(String tex) {
        return CODE_POINT.matcher(tex).replaceAll(match -> {
            int codePoint = Integer.parseInt(match.group(1), 16);
            return Character.isValidCodePoint(codePoint)
                    ? Matcher.quoteReplacement(Character.toString(codePoint))
                    : Matcher.quoteReplacement(match.group());
        });
    }

    /** A less-than sign or ampersand that was escaped, once or twice: the character meant. */
    static String decodeEntities(String tex) {
        String once = decodeEntitiesOnce(tex);
        return once.equals(tex) ? tex : decodeEntitiesOnce(once);
    }

    private static String decodeEntitiesOnce(String tex) {
        return ENTITY.matcher(tex).replaceAll(match -> {
            String name = match.group(1);
            String character = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
            return Matcher.quoteReplacement(character == null ? match.group() : character);
        });
    }

    private static String numbered(String number) {
        int codePoint =
                number.startsWith("x") ? Integer.parseInt(number, 1, number.length(), 16) : Integer.parseInt(number);
        return Character.toString(codePoint);
    }

    /** Zero-width and control characters vanish, every kind of space becomes a plain one. */
    static String dropInvisible(String tex) {
        String visible = INVISIBLE.matcher(tex).replaceAll("");
        return visible.replaceAll("[\\p{Zs}\\p{Zl}\\p{Zp}]", " ");
    }
}
