package io.github.zhiban.verify.typography;

import java.util.regex.Pattern;

/** T6: no line break between digits and what belongs to them: currency, percent, unit, ordinal. */
final class NumberBreakRule implements LintRule {
    private static final Pattern UNIT = Pattern.compile(
            "(?:[kKMGTP]i?B|[kKMG]?bps|[kmcdµμn]?m|k?g|mg|m?s|min|[kMG]?Hz|[kMm]?W|[kM]?Wh|k?V|m?A|°C|px|pt|em|dpi|fps)"
                    + "(?![A-Za-z]).*",
            Pattern.DOTALL);
    /** Not a digit of a name such as {@code 4u8}. */
    private static final Pattern NUMBER_AT_END =
            Pattern.compile("(?:.*[^A-Za-z0-9.,_])?[0-9](?:[0-9.,]*[0-9])?", Pattern.DOTALL);

    private static final Pattern ORDINAL_AT_END = Pattern.compile(".*第[0-9]+", Pattern.DOTALL);

    @Override
    public void check(LintDocument document, Tally tally) {
        for (TextBlock block : document.prose()) {
            block.pairs()
                    .filter(pair -> !pair.code()
                            && belongs(pair.first().character(), pair.second().character()))
                    .forEach(pair -> tally.note(Rule.T6, true, pair.line(), ""));
            for (int i = 1; i < block.lines().size(); i++) {
                TextLine line = block.lines().get(i - 1);
                TextLine next = block.lines().get(i);
                if (!line.last().code() && !document.endings().endedByAuthor(block, i - 1) && cuts(line, next)) {
                    tally.note(
                            Rule.T6,
                            false,
                            line,
                            "the next line begins with “" + next.first().glyph().text() + "”");
                }
            }
        }
    }

    private static boolean cuts(TextLine line, TextLine next) {
        int last = line.last().character();
        int first = next.first().character();
        String text = line.text();
        return belongs(last, first)
                || (NUMBER_AT_END.matcher(text).matches()
                        && !Tokens.lastIsAddress(line)
                        && UNIT.matcher(next.text()).matches())
                || (ORDINAL_AT_END.matcher(text).matches() && LintCharacters.isOrdinalUnit(first));
    }

    private static boolean belongs(int first, int second) {
        return (LintCharacters.isCurrency(first) && LintCharacters.isDigit(second))
                || (LintCharacters.isDigit(first) && LintCharacters.isNumberSuffix(second))
                || (first == '第' && LintCharacters.isDigit(second));
    }
}
