package io.github.zhiban.workspace;

import io.github.zhiban.font.Face;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.TrueTypeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a fonts folder: {@code catalogue.csv} at once, each font file as far as its glyphs are needed. */
final class FontFolder {
    static final String CATALOGUE = "catalogue.csv";
    static final String OPTIONAL = "optional";

    private static final Pattern FONT = Pattern.compile("(?i)[^.].*\\.(ttf|otf)");
    private static final Pattern SERIF = Pattern.compile("(?i)serif(?<!sans serif)|song|ming|roman|garamond|times|宋|明");
    private static final Pattern KAI = Pattern.compile("(?i)kai|楷");

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
            return new FontLibrary(Stream.concat(faces.stream(), optional(folder.resolve(OPTIONAL)))
                    .toList());
        } catch (IOException e) {
            throw new WorkspaceException(catalogue + ": cannot be read", e);
        }
    }

    /** Fonts that the user has put aside for characters which no other font has: a folder that need not be there. */
    private static Stream<Face> optional(Path folder) throws IOException {
        return ownIn(folder).stream()
                .map(face -> new Face(
                        face.family(),
                        face.weight(),
                        face.italic(),
                        Face.Role.FALLBACK,
                        OPTIONAL + "/" + face.file(),
                        face.font()));
    }

    private static List<Face> ownIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> FONT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(FontFolder::own)
                    .toList();
        }
    }

    /**
     * The library with the fonts of a style: those of its folder {@code fonts}, by the family that each font says. They
     * come first, so that a style may bring its own cut of a family that ships.
     *
     * @throws WorkspaceException if a font cannot be read, or must not be embedded
     */
    static FontLibrary with(FontLibrary library, Path folder) {
        try {
            return new FontLibrary(Stream.concat(ownIn(folder).stream(), library.faces().stream())
                    .toList());
        } catch (IOException e) {
            throw new WorkspaceException(folder + ": cannot be read", e);
        }
    }

    private static Face own(Path file) {
        LazyFont lazy = new LazyFont(file);
        TrueTypeFile font = lazy.get();
        if (!font.has("glyf")) {
            throw new WorkspaceException(file + ": has no TrueType outlines; convert it to a .ttf");
        }
        if (!font.embeddable()) {
            throw new WorkspaceException(file + ": its licence bits forbid to embed it (fsType 2)");
        }
        return new Face(
                font.family(),
                font.weight(),
                font.italic(),
                role(font),
                file.getFileName().toString(),
                lazy);
    }

    /** What a font is good for, as far as it shows. */
    private static Face.Role role(TrueTypeFile font) {
        boolean serif = SERIF.matcher(font.family()).find();
        if (font.glyph('永') != 0) {
            return KAI.matcher(font.family()).find()
                    ? Face.Role.HAN_KAI
                    : serif ? Face.Role.HAN_SERIF : Face.Role.HAN_SANS;
        }
        if (font.monospaced()) {
            return Face.Role.MONO;
        }
        return font.glyph('a') == 0 ? Face.Role.SYMBOLS : serif ? Face.Role.LATIN_SERIF : Face.Role.LATIN_SANS;
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
                    new LazyFont(file));
        } catch (IllegalArgumentException e) {
            throw new WorkspaceException(folder.resolve(CATALOGUE) + ": weight or role not known in: " + line, e);
        }
    }

    /**
     * A font opened at most once, by whichever thread is first, and left on the disk: of many megabytes a document
     * needs few.
     */
    private static final class LazyFont implements Supplier<TrueTypeFile> {
        private final Path file;
        private volatile @Nullable TrueTypeFile font;

        LazyFont(Path file) {
            this.file = file;
        }

        @Override
        public TrueTypeFile get() {
            TrueTypeFile opened = font;
            return opened == null ? open() : opened;
        }

        private synchronized TrueTypeFile open() {
            TrueTypeFile opened = font;
            if (opened == null) {
                try (FileChannel channel = FileChannel.open(file)) {
                    opened = new TrueTypeFile(channel.map(MapMode.READ_ONLY, 0, channel.size()));
                } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new WorkspaceException(file + ": cannot be read as a TrueType font", e);
                }
                font = opened;
            }
            return opened;
        }
    }
}
