package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door to the disk. It reads only the installation and what the user named, writes only into the output folder, and never
 * touches the network.
 */
public final class Workspace {
    private final Home home;
    private final OutputFolder output;
    private final @Nullable Path images;

    /**
     * Opens the door.
     *
     * @param output where finished files go; made when the first one is written
     * @param images local copies of remote pictures, or {@code null}
     */
    public Workspace(Home home, Path output, @Nullable Path images) {
        this.home = home;
        this.output = new OutputFolder(output);
        this.images = images;
    }

    /** The fonts that ship. */
    public FontLibrary fonts() {
        return FontFolder.read(home.fonts());
    }

    /** The names of the styles that ship. */
    public List<String> styleNames() {
        return new StyleFolder(home.styles()).names();
    }

    /**
     * A style by its name, or by the path of its folder.
     *
     * @throws WorkspaceException if there is none
     */
    public Style style(String name) {
        return style(name, null);
    }

    /**
     * A style by its name, or by the path of its folder.
     *
     * @param slides how slides stand on pages; {@code null} for what the style states
     * @throws WorkspaceException if there is no such style
     */
    public Style style(String name, @Nullable SlidesLayout slides) {
        return new StyleFolder(home.styles()).read(name, slides);
    }

    /** The articles behind what the user named: files, and folders of files. */
    public Outcome<List<Path>> sources(List<Path> named) {
        return Sources.find(named);
    }

    /** Reads an article; empty with an error diagnostic when it cannot be read. */
    public Outcome<Optional<SourceFile>> read(Path source) {
        return Sources.read(source);
    }

    /** The published files behind what the user named: files, and folders of PDFs and EPUBs. */
    public static Outcome<List<Path>> publishedFiles(List<Path> named) {
        return Sources.findPublished(named);
    }

    /** Reads a published file, wherever it is; empty with an error diagnostic when it cannot be read. */
    public static Outcome<Optional<byte[]>> published(Path file) {
        return Sources.bytes(file);
    }

    /** How reports call a file. */
    public static String name(Path source) {
        return Sources.name(source);
    }

    /** The pictures an article may use. */
    public PictureSource pictures(Path source) {
        Path folder = source.toAbsolutePath().getParent();
        return new LocalPictures(folder == null ? source.toAbsolutePath() : folder, images);
    }

    /**
     * Puts a finished file into the output folder, whole or not at all.
     *
     * @throws IOException if it cannot be written; an earlier file of that name is then still there
     */
    public void write(String fileName, byte[] bytes) throws IOException {
        output.write(fileName, bytes);
    }

    /**
     * Writes a report to the file that the user named, whole or not at all.
     *
     * @throws WorkspaceException if it cannot be written
     */
    public static void writeReport(Path file, byte[] bytes) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new WorkspaceException(file + ": is not the name of a file");
        }
        try {
            new OutputFolder(folder).write(absolute.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": the report cannot be written", e);
        }
    }
}
