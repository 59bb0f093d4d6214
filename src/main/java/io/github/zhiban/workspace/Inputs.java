package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.PortableName;
import io.github.zhiban.workspace.fetch.PageFetcher;
import io.github.zhiban.workspace.fetch.RemoteAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles behind what the user named: a file stands for itself; a folder for the articles in it and below
 * it, whose folders are kept in the output; an archive likewise; a pattern ({@code *}, {@code **}, {@code ?},
 * {@code {a,b}}) for the files that it matches; {@code -} for standard input; an address for the page there.
 */
final class Inputs {
    private static final Set<String> ARTICLES =
            Set.of("html", "htm", "xhtml", "shtml", "md", "markdown", "txt", "mhtml", "mht", "docx");
    private static final String STANDARD = "-";

    /** What tools keep beside articles, and what browsers save beside pages: no articles are there. */
    private static final Set<String> NOT_ENTERED = Set.of("node_modules", "target", "build");

    private static final Set<String> BESIDE_PAGES = Set.of("_files", ".files", "_文件");

    private final Path output;
    private final InputStream standard;
    private final boolean followLinks;
    private final @Nullable PageFetcher pages;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Input> found = new ArrayList<>();

    private Inputs(Path output, InputStream standard, boolean followLinks, @Nullable PageFetcher pages) {
        this.output = output.toAbsolutePath().normalize();
        this.standard = standard;
        this.followLinks = followLinks;
        this.pages = pages;
    }

    /**
     * The articles behind the names. Of two that would be published under one name the second is left out, with a
     * diagnostic; names that differ in case alone are the same on many disks.
     *
     * @param output where editions go: nothing in it is taken for an article
     * @param standard what {@code -} stands for
     * @param followLinks whether links in folders may lead out of them
     * @param pages fetches web pages; {@code null} where the network is closed
     */
    static Outcome<List<Input>> find(
            List<String> named, Path output, InputStream standard, boolean followLinks, @Nullable PageFetcher pages) {
        Inputs inputs = new Inputs(output, standard, followLinks, pages);
        named.forEach(inputs::add);
        return new Outcome<>(inputs.withoutCollisions(), inputs.diagnostics.found());
    }

    private void add(String named) {
        if (named.equals(STANDARD)) {
            addStandard();
            return;
        }
        if (RemoteAddress.isPage(named)) {
            addPage(named);
            return;
        }
        Optional<Path> path = path(named);
        if (path.filter(Files::isRegularFile).isPresent()) {
            addFile(path.get());
        } else if (path.filter(Files::isDirectory).isPresent()) {
            addFolder(path.get());
        } else if (isPattern(named)) {
            addMatches(named);
        } else {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_FOUND,
                    Location.of(named.replace('\\', '/')),
                    "There is no such file or folder.",
                    "Check the spelling and the working directory.");
        }
    }

    private void addStandard() {
        try {
            byte[] bytes = standard.readNBytes((int) SourceBytes.MOST);
            found.add(new HeldInput("stdin", "", "stdin", bytes, Map.of()));
        } catch (IOException e) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE,
                    Location.of(STANDARD),
                    "Standard input cannot be read: " + e.getMessage() + ".",
                    "Name a file.");
        }
    }

    private void addPage(String address) {
        if (pages == null) {
            diagnostics.error(
                    WorkspaceCodes.PAGE_NOT_FETCHED,
                    Location.of(address),
                    "This is a web page, and pages are fetched only from hosts that --fetch names.",
                    "Add its host to --fetch if you trust it, or save the page in a browser and name the file.");
            return;
        }
        Outcome<Optional<byte[]>> fetched = pages.fetch(address);
        fetched.diagnostics().forEach(diagnostics::add);
        String name = RemoteAddress.pageName(address);
        fetched.value().ifPresent(bytes -> found.add(new HeldInput(name, "", name, bytes, Map.of())));
    }

    private void addFile(Path file) {
        if (isArchive(file)) {
            addArchive(file);
        } else {
            found.add(new DiskInput(file, ""));
        }
    }

    private void addArchive(Path file) {
        Outcome<Optional<byte[]>> read = SourceBytes.any(file);
        read.diagnostics().forEach(diagnostics::add);
        if (read.value().isEmpty()) {
            return;
        }
        String name = SourceBytes.name(file);
        try {
            Map<String, byte[]> files = ArchiveReader.unpack(
                    name.toLowerCase(Locale.ROOT), read.value().get());
            int before = found.size();
            files.forEach((place, bytes) -> {
                if (ARTICLES.contains(extension(place)) && !isHiddenPlace(place)) {
                    int slash = place.lastIndexOf('/');
                    found.add(new HeldInput(
                            name + "/" + place,
                            slash < 0 ? "" : PortableName.ofPath(place.substring(0, slash)),
                            place,
                            bytes,
                            files));
                }
            });
            if (found.size() == before) {
                nothing(name, "archive");
            }
        } catch (IOException damaged) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE,
                    Location.of(name),
                    "The archive cannot be unpacked: " + damaged.getMessage() + ".",
                    "Unpack it, and name the folder.");
        }
    }

    private static boolean isHiddenPlace(String place) {
        for (String part : place.split("/", -1)) {
            if (part.startsWith(".")
                    || part.equals("__MACOSX")
                    || BESIDE_PAGES.stream().anyMatch(part::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private void addFolder(Path folder) {
        List<Path> files = walk(folder);
        if (files.isEmpty()) {
            nothing(SourceBytes.name(folder), "folder");
        }
        for (Path file : files) {
            Path parent = folder.relativize(file).getParent();
            found.add(new DiskInput(file, parent == null ? "" : PortableName.ofPath(SourceBytes.name(parent))));
        }
    }

    private void addMatches(String pattern) {
        String plain = pattern.replace('\\', '/');
        int wildcard = plain.replaceAll("[*?\\[{].*", "").length();
        String fixed = plain.substring(0, plain.lastIndexOf('/', wildcard) + 1);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain.substring(fixed.length()));
        Path root = Path.of(fixed);
        int before = found.size();
        if (Files.isDirectory(root)) {
            for (Path file : walk(root)) {
                if (matcher.matches(root.relativize(file))) {
                    found.add(new DiskInput(file, ""));
                }
            }
        }
        if (found.size() == before) {
            nothing(plain, "pattern");
        }
    }

    private void nothing(String name, String what) {
        diagnostics.error(
                WorkspaceCodes.NO_SOURCES,
                Location.of(name),
                "The " + what + (what.equals("pattern") ? " matches" : " holds")
                        + " no article (.html, .htm, .mhtml, .md, .docx, .txt).",
                "Check its spelling, or name the articles.");
    }

    /** The articles below a folder, in the order of their paths. */
    private List<Path> walk(Path folder) {
        List<Path> files = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder) || isEntered(directory)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean article =
                        Files.isRegularFile(file) && ARTICLES.contains(extension(file.toString())) && !isOurs(file);
                if (article && (attributes.isRegularFile() || mayBeFollowed(file, folder))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                diagnostics.error(
                        WorkspaceCodes.SOURCE_NOT_READABLE,
                        Location.of(SourceBytes.name(file)),
                        "The folder cannot be read.",
                        "Check that you may read it.");
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            diagnostics.error(
                    WorkspaceCodes.SOURCE_NOT_READABLE,
                    Location.of(SourceBytes.name(folder)),
                    "The folder cannot be read.",
                    "Check that you may read it.");
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /** Whether a link stays in the folder that the user named: what lies elsewhere may be anybody's secret. */
    private boolean mayBeFollowed(Path link, Path folder) {
        try {
            if (followLinks || link.toRealPath().startsWith(folder.toRealPath())) {
                return true;
            }
        } catch (IOException broken) {
            return false;
        }
        diagnostics.error(
                WorkspaceCodes.SOURCE_OUTSIDE,
                Location.of(SourceBytes.name(link)),
                "The file is a link that leads out of the folder, and was not read.",
                "Copy the article here, or follow links with --follow-links.");
        return false;
    }

    private boolean isEntered(Path directory) {
        String name = directory.getFileName().toString();
        return !name.startsWith(".")
                && !NOT_ENTERED.contains(name)
                && BESIDE_PAGES.stream().noneMatch(name::endsWith)
                && !directory.toAbsolutePath().normalize().equals(output);
    }

    /** A summary that lies beside the slides it belongs to. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("-summary.md")
                && Files.exists(
                        file.resolveSibling(name.substring(0, name.length() - "-summary.md".length()) + "-slides.pdf"));
    }

    private List<Input> withoutCollisions() {
        Map<String, Input> taken = new HashMap<>();
        List<Input> kept = new ArrayList<>();
        for (Input input : found) {
            Input first = taken.putIfAbsent((input.folder() + "/" + input.stem()).toLowerCase(Locale.ROOT), input);
            if (first == null) {
                kept.add(input);
            } else if (!first.path().map(Inputs::real).equals(input.path().map(Inputs::real))
                    || first.path().isEmpty()) {
                diagnostics.error(
                        WorkspaceCodes.NAME_TAKEN,
                        Location.of(input.name()),
                        "The article would be published under the same name as " + first.name() + ".",
                        "Rename one of them, or publish them into different folders.");
            }
        }
        return List.copyOf(kept);
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Optional<Path> path(String named) {
        try {
            return Optional.of(Path.of(named));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static boolean isPattern(String named) {
        return named.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private static boolean isArchive(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
