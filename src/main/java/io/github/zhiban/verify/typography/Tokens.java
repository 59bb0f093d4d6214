package io.github.zhiban.verify.typography;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the Latin run around a line break: a word, or an address or identifier that may break anywhere. */
final class Tokens {
    private static final String ADDRESS_SIGNS = "/\\_=&?@#:~+*<>|$%{}[]";

    private static final int LONG_IDENTIFIER = 14;

    /** Where a hump of {@code camelCase} or a dotted part of a name begins. */
    private static final Pattern JOINT =
            Pattern.compile("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])|(?<=\\w)\\.(?=[A-Za-z])");

    private Tokens() {}

    /**
     * Whether the last Latin run of the line looks like an address or identifier rather than words joined by a solidus.
     */
    static boolean lastIsAddress(TextLine line) {
        String run = before(line);
        return run.contains("://")
                || run.contains("www.")
                || run.indexOf('/') < run.lastIndexOf('/')
                || run.contains("_");
    }

    /** Whether the run that the break between two lines cuts is no plain word. */
    static boolean isAddress(TextLine line, TextLine next) {
        String run = before(line) + after(next);
        return run.chars().anyMatch(character -> ADDRESS_SIGNS.indexOf(character) >= 0) || isIdentifier(run);
    }

    /**
     * Whether a run is a long name from a program, such as {@code UITableViewDataSource} or
     * {@code java.util.ArrayList}.
     */
    private static boolean isIdentifier(String run) {
        return run.length() >= LONG_IDENTIFIER && JOINT.matcher(run).results().count() >= 2;
    }

    /** How wide the piece is that a line begins with and that no setter would part, in points. */
    static double firstUnit(TextLine line) {
        List<TextGlyph> glyphs = line.glyphs();
        int end = 1;
        while (end < glyphs.size()
                && !glyphs.get(end).glyph().blank()
                && holdsTogether(
                        glyphs.get(end - 1).character(), glyphs.get(end).character())) {
            end++;
        }
        return glyphs.get(end - 1).right() - line.first().left();
    }

    private static boolean holdsTogether(int before, int after) {
        return LintCharacters.isProhibitedAtLineEnd(before)
                || LintCharacters.isProhibitedAtLineStart(after)
                || (before == after && (before == LintCharacters.EM_DASH || before == LintCharacters.ELLIPSIS))
                || (before < 0x2000 && after < 0x2000);
    }

    /** How long the run around the break is, in points. */
    static double width(TextLine line, TextLine next) {
        return width(line.glyphs()
                        .subList(
                                line.glyphs().size() - before(line).length(),
                                line.glyphs().size()))
                + width(next.glyphs().subList(0, after(next).length()));
    }

    private static double width(List<TextGlyph> glyphs) {
        return glyphs.stream().mapToDouble(each -> each.glyph().advance()).sum();
    }

    /** One character for each glyph. */
    private static String before(TextLine line) {
        StringBuilder run = new StringBuilder();
        for (int i = line.glyphs().size() - 1; i >= 0 && isRun(line.glyphs().get(i)); i--) {
            run.append((char) line.glyphs().get(i).character());
        }
        return run.reverse().toString();
    }

    private static String after(TextLine line) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < line.glyphs().size() && isRun(line.glyphs().get(i)); i++) {
            run.append((char) line.glyphs().get(i).character());
        }
        return run.toString();
    }

    private static boolean isRun(TextGlyph glyph) {
        return glyph.character() > ' '
                && glyph.character() < 0x2000
                && !glyph.glyph().blank();
    }
}
