package io.github.zhiban.source;

/**
 * An article as it was found.
 *
 * @param name the file as the user named it, with {@code /} between folders; for diagnostics
 * @param bytes not to be changed
 */
public record SourceFile(String name, byte[] bytes) {

    /** The name without folder and extension; what the published files are called. */
    public String stem() {
        return stemOf(name);
    }

    /** The stem of a file by its name. */
    public static String stemOf(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
