package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.edition.Style;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.hash.Sha256;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.verify.report.PublishedFile;
import io.github.zhiban.workspace.fetch.HostAllowlist;
import io.github.zhiban.workspace.fetch.PageFetcher;
import io.github.zhiban.workspace.fetch.PictureFetcher;
import io.github.zhiban.workspace.project.BookSettings;
import io.github.zhiban.workspace.project.BookSettingsReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The door to the disk. It reads only the installation and what the user named, writes only into the output folder, and
 * touches the network only for hosts that the user named.
 */
public final class Workspace {
    private final Home home;
    private final OutputFolder output;
    private final @Nullable PictureCopies copies;
    private final @Nullable PictureFetcher fetcher;
    private final @Nullable PageFetcher pages;

    private Workspace(
            Home home,
            OutputFolder output,
            @Nullable PictureCopies copies,
            @Nullable PictureFetcher fetcher,
            @Nullable PageFetcher pages) {
        this.home = home;
        this.output = output;
        this.copies = copies;
        this.fetcher = fetcher;
        this.pages = pages;
    }

    /**
     * Opens the door.
     *
     * @param output where finished files go; made when the first one is written
     * @param images local copies of remote pictures, or {@code null}
     * @throws WorkspaceException if the folder of copies has an index that cannot be read
     */
    public Workspace(Home home, Path output, @Nullable Path images) {
        this(home, new OutputFolder(output), images == null ? null : PictureCopies.in(images), null, null);
    }

    /**
     * The same with the network open.
     *
     * @param hosts where pictures and pages may come from
     * @param cache where they are kept; made when the first one comes
     */
    public Workspace fetching(HostAllowlist hosts, Path cache) {
        return hosts.isEmpty()
                ? this
                : new Workspace(
                        home,
                        output,
                        copies,
                        new PictureFetcher(hosts, new PictureCache(cache)),
                        new PageFetcher(hosts));
    }

    /** The fonts that ship. */
    public FontLibrary fonts() {
        return FontFolder.read(home.fonts());
    }

    /**
     * The fonts that ship, and those of a style.
     *
     * @param style its name, or the path of its folder
     * @throws WorkspaceException if there is no such style, or one of its fonts cannot be used
     */
    public FontLibrary fonts(String style) {
        return FontFolder.with(
                fonts(), new StyleFolder(home.styles()).folder(style).resolve("fonts"));
    }

    /**
     * Copies a style to a new folder, to be changed there.
     *
     * @throws WorkspaceException if there is no such style, or the folder is there already
     */
    public void copyStyle(String from, Path to) {
        new StyleFolder(home.styles()).copy(from, to);
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

    /**
     * The articles behind what the user named: files, folders with all that is below them, archives, patterns.
     *
     * @param standard what {@code -} stands for
     */
    public Outcome<List<Input>> inputs(List<String> named, InputStream standard) {
        return inputs(named, standard, false);
    }

    /**
     * The articles behind what the user named.
     *
     * @param standard what {@code -} stands for
     * @param followLinks whether links that lead out of a folder are followed
     */
    public Outcome<List<Input>> inputs(List<String> named, InputStream standard, boolean followLinks) {
        return Inputs.find(named, output.folder(), standard, followLinks, pages);
    }

    /** The article in a file. */
    public static Input input(Path file) {
        return new DiskInput(file, "");
    }

    /** The published files behind what the user named: files, and folders of PDFs and EPUBs. */
    public static Outcome<List<Path>> publishedFiles(List<Path> named) {
        return PublishedFiles.find(named);
    }

    /** Reads a published file, wherever it is; empty with an error diagnostic when it cannot be read. */
    public static Outcome<Optional<byte[]>> published(Path file) {
        return SourceBytes.any(file);
    }

    /** How reports call a file. */
    public static String name(Path source) {
        return SourceBytes.name(source);
    }

    /** The pictures an article may use. */
    public PictureSource pictures(Input input) {
        return pictures(input, address -> {});
    }

    /**
     * The pictures an article may use.
     *
     * @param listener is told of each picture that came over the network
     */
    public PictureSource pictures(Input input, PictureFetcher.Listener listener) {
        PictureSource local = switch (input) {
            case DiskInput disk -> new LocalPictures(disk.parent(), disk.named(), copies);
            case HeldInput held ->
                new HeldPictures(
                        held, copies == null ? null : new LocalPictures(copies.folder(), copies.folder(), copies));
        };
        return fetcher == null ? local : new ArticlePictures(local, fetcher, listener);
    }

    /**
     * The articles of a book and their order.
     *
     * @param sources a folder, {@code book.yaml} in one, or articles
     * @throws WorkspaceException if {@code book.yaml} says what nobody understands
     */
    public BookFolder book(List<String> sources, @Nullable BookSettings settings, boolean followLinks) {
        List<String> named = foldersOf(sources);
        Outcome<List<Input>> found = inputs(named, InputStream.nullInputStream(), followLinks);
        Path only =
                named.size() == 1 && Files.isDirectory(Path.of(named.getFirst())) ? Path.of(named.getFirst()) : null;
        BookFolder folder = BookFolder.of(only, found.value(), settings);
        List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
        diagnostics.addAll(folder.diagnostics());
        return new BookFolder(
                folder.folder(), folder.articles(), folder.outline(), folder.about(), folder.order(), diagnostics);
    }

    /** A file that states the order stands for its folder. */
    private static List<String> foldersOf(List<String> sources) {
        return sources.stream()
                .map(Path::of)
                .map(Workspace::folderOf)
                .map(Path::toString)
                .toList();
    }

    private static Path folderOf(Path source) {
        Path folder = source.toAbsolutePath().getParent();
        return folder != null && Files.isRegularFile(source) && BookFolder.isOrder(source) ? folder : source;
    }

    /** What {@code book.yaml} says where the user named it or its folder; empty where there is none. */
    public static Optional<BookSettings> bookSettings(List<String> sources) {
        return sources.stream()
                .map(source -> folderOf(Path.of(source)).resolve(BookSettings.NAME))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(BookSettingsReader::read);
    }

    /** The pictures of a book. */
    public PictureSource pictures(BookFolder book, PictureFetcher.Listener listener) {
        PictureSource local = new BookPictureFolders(new LocalPictures(book.folder(), book.folder(), copies));
        return fetcher == null ? local : new ArticlePictures(local, fetcher, listener);
    }

    /** A picture that the user named; empty when it cannot be read. */
    public static Outcome<Optional<PictureFile>> picture(Path file) {
        Outcome<Optional<byte[]>> read = SourceBytes.any(file);
        return new Outcome<>(
                read.value().map(bytes -> new PictureFile(SourceBytes.name(file), bytes)), read.diagnostics());
    }

    /**
     * Makes sure that finished files can be written, before they are made.
     *
     * @throws WorkspaceException if they cannot
     */
    public void tryOutput() {
        try {
            output.tryOut();
        } catch (IOException e) {
            throw new WorkspaceException(output.folder() + ": nothing can be written there", e);
        }
    }

    /**
     * The journal of what was published into the output folder, {@code report.jsonl}.
     *
     * @throws WorkspaceException if it cannot be read or written
     */
    public Journal journal() {
        return Journal.open(output);
    }

    /** Whether a file of an earlier run is there. */
    public boolean holds(String file) {
        return output.find(file).isPresent();
    }

    /** Whether a file is still what an earlier run has written: by its size and date, or else by what it holds. */
    public boolean holds(PublishedFile file) {
        return output.find(file.name())
                .filter(found ->
                        state(found).filter(now -> isSame(now, file, found)).isPresent())
                .isPresent();
    }

    private static boolean isSame(BasicFileAttributes now, PublishedFile file, Path found) {
        return now.size() == file.bytes()
                && (now.lastModifiedTime().toMillis() == file.modified()
                        || SourceBytes.any(found)
                                .value()
                                .filter(bytes -> Sha256.of(bytes).equals(file.sha256()))
                                .isPresent());
    }

    private static Optional<BasicFileAttributes> state(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Takes away a file of an earlier run, unless it has been changed since.
     *
     * @return whether it was there, and is no longer
     */
    public boolean delete(PublishedFile file) {
        if (!holds(file)) {
            return false;
        }
        try {
            return Files.deleteIfExists(output.folder().resolve(file.name()));
        } catch (IOException inUse) {
            return false;
        }
    }

    /**
     * One name for all that editions are made of beside their article: the program, the fonts and a style. It changes
     * whenever one of them does.
     *
     * @throws WorkspaceException if there is no such style
     */
    public String fingerprint(String style) {
        Fingerprint fingerprint = new Fingerprint()
                .contents(home.styles().resolve("base"))
                .contents(new StyleFolder(home.styles()).folder(style))
                .sizes(home.fonts());
        Home.program().ifPresent(fingerprint::program);
        return fingerprint.name();
    }

    /** The first megabyte of an edition of an earlier run; empty when it is not there or cannot be read. */
    public Optional<byte[]> beginning(String file) {
        return output.find(file).flatMap(SourceBytes::beginning);
    }

    /**
     * Puts a finished file into the output folder, whole or not at all. One that holds the same already stays as it is.
     *
     * @param folder below the output folder, with {@code /} between its parts; empty for the output folder itself
     * @return how another run may recognise it
     * @throws IOException if it cannot be written; an earlier file of that name is then still there
     */
    public PublishedFile write(String folder, String fileName, byte[] bytes) throws IOException {
        OutputFolder inner = output.in(folder);
        inner.write(fileName, bytes);
        return new PublishedFile(
                folder.isEmpty() ? fileName : folder + "/" + fileName,
                bytes.length,
                Files.getLastModifiedTime(inner.folder().resolve(fileName)).toMillis(),
                Sha256.of(bytes));
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

    /** Takes away a report of an earlier run that would no longer be true; one that cannot be taken away stays. */
    public static void deleteReport(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // It is the user's, and nothing depends on it.
        }
    }
}
