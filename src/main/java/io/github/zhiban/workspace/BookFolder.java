package io.github.zhiban.workspace;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.book.BookCodes;
import io.github.zhiban.book.BookOutline;
import io.github.zhiban.book.GeneratorSettings;
import io.github.zhiban.book.ListOutline;
import io.github.zhiban.book.MdBookChapter;
import io.github.zhiban.book.NavOutline;
import io.github.zhiban.book.SidebarOutline;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.workspace.project.BookSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the articles of a book lie in, and the order that is written down in it.
 *
 * @param folder all places start from here
 * @param articles by place, in the order of their paths
 * @param outline the order that is written down; {@code null} for none
 * @param about what the settings of a generator of pages say about the book
 * @param order the file that it is written in; {@code null} for none
 * @param diagnostics what finding them had to say
 */
public record BookFolder(
        Path folder,
        Map<String, Input> articles,
        @Nullable BookOutline outline,
        MetadataPatch about,
        @Nullable String order,
        List<Diagnostic> diagnostics) {
    /** What generators of pages keep beside articles. */
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?i)(?:^|.*/)(?:summary|_[^/]*|license|contributing|code_of_conduct|changelog)\\.(?:md|markdown|txt)|"
                    + "(?:^|.*/)index\\.html?");

    /** Bytes of files that one chapter may include. */
    private static final long MOST_INCLUDED = 8L << 20;

    private static final List<String> BELOW = List.of("", "docs/", "src/", "doc/", "book/");

    public BookFolder {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Finds the order of some articles.
     *
     * @param folder the one that the user named; {@code null} for the deepest that holds them all
     * @param settings what {@code book.yaml} says; {@code null} where there is none
     */
    static BookFolder of(@Nullable Path folder, List<Input> inputs, @Nullable BookSettings settings) {
        Path root = folder == null ? common(inputs) : folder.toAbsolutePath().normalize();
        Map<String, Input> places = new LinkedHashMap<>();
        for (Input input : inputs) {
            input.path()
                    .map(path -> SourceBytes.name(
                            root.relativize(path.toAbsolutePath().normalize())))
                    .ifPresent(place -> places.putIfAbsent(place, input));
        }
        BookOutline stated = settings == null ? null : settings.outline();
        String order = stated == null ? null : BookSettings.NAME;
        BookOutline outline = stated;
        for (String file : stated == null ? orders() : List.<String>of()) {
            Optional<BookOutline> read = read(root.resolve(file)).flatMap(text -> outline(file, text));
            if (read.isPresent() && !read.get().namedAmong(places.keySet()).isEmpty()) {
                outline = read.get();
                order = file;
                break;
            }
        }
        return select(root, places, outline, order);
    }

    /** Only what the order names is in the book; that the rest is not is said. */
    private static BookFolder select(
            Path root, Map<String, Input> places, @Nullable BookOutline outline, @Nullable String order) {
        Map<String, Input> articles = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> named = outline == null ? Set.of() : outline.namedAmong(places.keySet());
        places.forEach((place, input) -> {
            if (outline == null ? !NO_ARTICLE.matcher(place).matches() : named.contains(place)) {
                articles.put(place, input);
            } else if (outline != null && !NO_ARTICLE.matcher(place).matches()) {
                diagnostics.add(Diagnostic.info(
                        BookCodes.CHAPTER_UNLISTED,
                        Location.of(input.name()),
                        order + " does not name this article; it is left out."));
            }
        });
        return new BookFolder(root, articles, outline, about(root), order, diagnostics);
    }

    private static MetadataPatch about(Path root) {
        return GeneratorSettings.FILES.stream()
                .map(file -> read(root.resolve(file)).map(text -> GeneratorSettings.read(file, text)))
                .flatMap(Optional::stream)
                .reduce(MetadataPatch.NONE, MetadataPatch::over);
    }

    /** Whether a file beside the articles says in which order they come. */
    static boolean isOrder(Path file) {
        Path name = file.getFileName();
        return name != null && (file.endsWith(BookSettings.NAME) || orders().contains(name.toString()));
    }

    private static List<String> orders() {
        return Stream.of(
                        names("SUMMARY.md", "summary.md"),
                        Stream.of("mkdocs.yml", "mkdocs.yaml"),
                        names("_sidebar.md"),
                        names(
                                ".vuepress/config.js",
                                ".vuepress/config.ts",
                                ".vuepress/config.mjs",
                                ".vuepress/config.json",
                                ".vuepress/sidebar.js",
                                ".vuepress/sidebar.ts",
                                ".vitepress/config.js",
                                ".vitepress/config.ts",
                                ".vitepress/config.mts",
                                ".vitepress/config.mjs"))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> names(String... names) {
        return BELOW.stream().flatMap(folder -> Stream.of(names).map(name -> folder + name));
    }

    private static Optional<BookOutline> outline(String file, String text) {
        String folder = file.replaceFirst("(?:\\.v(?:ue|ite)press/)?[^/]*$", "");
        if (file.endsWith(".md")) {
            return Optional.of(ListOutline.read(text, folder));
        }
        return file.endsWith(".yml") || file.endsWith(".yaml")
                ? NavOutline.read(text)
                : SidebarOutline.read(text, folder);
    }

    private static Optional<String> read(Path file) {
        return Files.isRegularFile(file)
                ? SourceBytes.any(file).value().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Path common(List<Input> inputs) {
        Path common = null;
        for (Input input : inputs) {
            Path folder = input.path()
                    .map(path -> path.toAbsolutePath().normalize().getParent())
                    .orElse(null);
            if (folder != null) {
                Path shared = common == null ? folder : common;
                while (!folder.startsWith(shared) && shared.getParent() != null) {
                    shared = shared.getParent();
                }
                common = shared;
            }
        }
        return common == null ? Path.of("").toAbsolutePath() : common;
    }

    /** Reads an article as the generator of the book's pages would. */
    public Outcome<Optional<SourceFile>> read(String place) {
        Outcome<Optional<SourceFile>> read =
                Objects.requireNonNull(articles.get(place)).read();
        boolean mdBook = place.endsWith(".md") && Files.isRegularFile(folder.resolve("book.toml"));
        return mdBook ? new Outcome<>(read.value().map(file -> included(file, place)), read.diagnostics()) : read;
    }

    private SourceFile included(SourceFile file, String place) {
        AtomicLong room = new AtomicLong(MOST_INCLUDED);
        String text = MdBookChapter.of(
                new String(file.bytes(), StandardCharsets.UTF_8), path -> inFolder(path, folder.resolve(place), room));
        return new SourceFile(file.name(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a file that lies in the book's folder, whatever links lead to it. */
    private Optional<String> inFolder(String path, Path from, AtomicLong room) {
        try {
            Path file = from.resolveSibling(path).toRealPath();
            boolean allowed = file.startsWith(folder.toRealPath()) && room.addAndGet(-Files.size(file)) >= 0;
            return allowed ? read(file) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }

    /** What the book is called if nobody says more. */
    public String name() {
        Path name = folder.getFileName();
        return name == null ? "book" : name.toString();
    }
}
