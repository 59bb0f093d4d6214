package io.github.zhiban.pictureset;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.digest.ArticleFiles;
import io.github.zhiban.pictureset.Motif.Family;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives every picture of a folder of articles a file, so that pages can be seen as their readers see them although
 * their pictures are elsewhere. Which motif stands for an address follows from the size and kind that the address and
 * the article state, else from chance that is always the same. Run it with the folder to write (for {@code --images})
 * and the folders of articles.
 */
public final class PictureFolder {
    private static final int VARIANTS = 5;
    private static final Pattern FORMULA = Pattern.compile("(?i)latex|/eq\\?|/tex\\?|codecogs|/equation");
    private static final Set<String> USUAL = Set.of(
            "dialog",
            "dialog-2x",
            "full-screen",
            "full-screen-2x",
            "browser-page",
            "editor-dark",
            "editor-light",
            "query-result",
            "settings-page",
            "terminal");

    private final Path folder;
    private final Map<String, String> index = new TreeMap<>();
    private final Set<String> written = new java.util.HashSet<>();

    private PictureFolder(Path folder) {
        this.folder = folder;
    }

    /** {@code PictureFolder IMAGES ARTICLES…} */
    public static void main(String[] arguments) throws IOException {
        PictureFolder pictures = new PictureFolder(Path.of(arguments[0]));
        for (String articles : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> files = Files.list(Path.of(articles))) {
                for (Path file : files.filter(it -> it.toString().matches(".*\\.(html?|md)"))
                        .sorted()
                        .toList()) {
                    pictures.add(ArticleFiles.read(file));
                }
            }
        }
        pictures.finish();
    }

    private void add(Article article) throws IOException {
        for (Picture picture : PictureIndex.of(article)) {
            String address = picture.address();
            if (!address.startsWith("http") || index.containsKey(address)) {
                continue;
            }
            long seed = (Integer.toUnsignedLong(address.hashCode()) * 0x9E3779B97F4A7C15L) >>> 20;
            Motif motif = motif(picture, seed);
            long variant = seed / 97 % VARIANTS;
            String name = motif.name() + "-" + variant + "." + motif.extension();
            if (written.add(name)) {
                Files.createDirectories(folder);
                Files.write(folder.resolve(name), motif.file().apply(variant));
            }
            index.put(address, name);
        }
    }

    private void finish() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>(index);
        StringBuilder text = new StringBuilder();
        lines.forEach((address, name) ->
                text.append(address).append('\t').append(name).append('\n'));
        Files.write(folder.resolve("images.tsv"), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What an editor shows while it uploads stands for nothing else: pages drop it by its name. */
    static Motif motif(Picture picture, long seed) {
        Motif motif = ofShape(picture, seed);
        return motif.name().equals("uploading") && !picture.address().contains("uploading")
                ? Motifs.named("animation")
                : motif;
    }

    private static Motif ofShape(Picture picture, long seed) {
        if (FORMULA.matcher(picture.address()).find()) {
            return any(Motifs.of(Family.FORMULA), seed);
        }
        int width = picture.width();
        int height = picture.height();
        if (width > 0 && height > 0) {
            return ofSize(width, height, seed);
        }
        if (width > 0 && width <= 64) {
            return any(Motifs.of(Family.SMALL), seed);
        }
        if (picture.address().matches("(?i).*\\.gif.*")) {
            return any(
                    Motifs.all().stream()
                            .filter(motif -> motif.extension().equals("gif"))
                            .toList(),
                    seed);
        }
        if (picture.address().matches("(?i).*\\.jpe?g.*")) {
            return any(
                    Motifs.all().stream()
                            .filter(motif -> motif.extension().equals("jpg"))
                            .toList(),
                    seed);
        }
        // Of pictures without a word about their size most are screenshots, a few are everything else.
        return seed % 10 < 5
                ? any(
                        Motifs.all().stream()
                                .filter(motif -> USUAL.contains(motif.name()))
                                .toList(),
                        seed)
                : any(Motifs.all(), seed);
    }

    /** A motif of about this shape and not much smaller: one of the three nearest. */
    private static Motif ofSize(int width, int height, long seed) {
        double ratio = (double) width / height;
        List<Motif> near = Motifs.all().stream()
                .filter(motif -> motif.family() != Family.FORMULA)
                .sorted(Comparator.comparingDouble(motif -> Math.abs(Math.log(motif.ratio() / ratio))
                        + 0.3 * Math.abs(Math.log((double) motif.width() / width))))
                .limit(3)
                .toList();
        return any(near, seed);
    }

    private static Motif any(List<Motif> motifs, long seed) {
        return motifs.get((int) (seed % motifs.size()));
    }
}
