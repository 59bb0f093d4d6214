package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Location;

/**
 * A source as characters.
 *
 * @param name the file, for diagnostics
 * @param text without byte order mark, lines separated by {@code \n}
 * @param firstLine the line of the file on which {@code text} begins, counted from 1
 */
public record SourceText(String name, String text, int firstLine) {

    /** The place of a line and column of this text in the whole file, both counted from 1. */
    public Location at(int line, int column) {
        return new Location(name, firstLine + line - 1, column);
    }
    /** The place of a character of this text in the whole file. */
    public Location atOffset(int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return at(line, offset - text.lastIndexOf('\n', offset - 1));
    }

    /** The rest of this text from an offset at the start of a line. */
    public SourceText from(int offset) {
        int lines =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new SourceText(name, text.substring(offset), firstLine + lines);
    }
}
