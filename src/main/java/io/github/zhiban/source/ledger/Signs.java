package io.github.zhiban.source.ledger;

import io.github.zhiban.source.build.CharacterRepair;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters and digits in the form in which texts are compared, whatever was done to their look. */
final class Signs {
    /** The colour of a terminal, with its escape character or without. */
    private static final Pattern COLOUR = Pattern.compile("\\u001B?\\[\\d{1,3}(?:;\\d{1,3}){0,4}+m");

    private Signs() {}

    static String of(String text) {
        String plainText = text.indexOf("[") < 0 ? text : COLOUR.matcher(text).replaceAll("");
        String repaired = CharacterRepair.repair(plainText);
        boolean plain = repaired.chars().allMatch(c -> c < 0x80 || Character.isIdeographic(c));
        String normal = plain ? repaired : Normalizer.normalize(repaired, Normalizer.Form.NFKC);
        StringBuilder signs = new StringBuilder(normal.length());
        normal.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(signs::appendCodePoint);
        return signs.toString();
    }
}
