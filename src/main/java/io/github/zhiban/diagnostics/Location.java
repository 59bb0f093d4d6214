package io.github.zhiban.diagnostics;

/**
 * A place in a source or published file.
 *
 * @param file the file as the user named it, with {@code /} between folders
 * @param line the line, counted from 1; 0 when only the file is known
 * @param column the column in UTF-16 code units, counted from 1; 0 when only the line or the page is known
 */
public record Location(String file, int line, int column) {
    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("negative position: " + line + ":" + column);
        }
    }

    /** A whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        String name = PrintableText.of(file);
        return line == 0 ? name : column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
    }
}
