package io.github.zhiban.workspace;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a fonts folder: {@code catalogue.csv} at once, each font file when its first glyph is needed. */
final class FontFolder {
    static final String CATALOGUE = "catalogue.csv";

    private FontFolder() {}

    /**
     * Reads the catalogue.
     *
     * @throws WorkspaceException if the catalogue or a font that it lists is missing or malformed
     */
    static FontLibrary read(Path folder) {
        Path catalogue = folder.resolve(CATALOGUE);
        try {
            List<Face> faces = Files.readAllLines(catalogue).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> face(folder, line))
                    .toList();
            return new FontLibrary(faces);
        } catch (IOException e) {
            throw new WorkspaceException(catalogue + ": cannot be read", e);
        }
    }

    private static Face face(Path folder, String line) {
        String[] field = line.split(",", -1);
        if (field.length < 5) {
            throw new WorkspaceException(
                    folder.resolve(CATALOGUE) + ": a line needs file,family,weight,style,role but is: " + line);
        }
        Path file = folder.resolve(field[0]);
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException(file + ": listed in the catalogue but not there");
        }
        try {
            return new Face(
                    field[1],
                    Integer.parseInt(field[2]),
                    field[3].equals("italic"),
                    Face.Role.valueOf(field[4].toUpperCase(Locale.ROOT).replace('-', '_')),
                    field[0],
                    new LazyBytes(file));
        } catch (IllegalArgumentException e) {
            throw new WorkspaceException(folder.resolve(CATALOGUE) + ": weight or role not known in: " + line, e);
        }
    }

    /** A file read at most once, by whichever thread is first. */
    private static final class LazyBytes implements Supplier<byte[]> {
        private final Path file;
        private byte @Nullable [] bytes;

        LazyBytes(Path file) {
            this.file = file;
        }

        @Override
        public synchronized byte[] get() {
            byte[] read = bytes;
            if (read == null) {
                try {
                    read = Files.readAllBytes(file);
                } catch (IOException e) {
                    throw new WorkspaceException(file + ": cannot be read", e);
                }
                bytes = read;
            }
            return read;
        }
    }
}
