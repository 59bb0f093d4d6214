package io.github.zhiban.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.press.Press;
import io.github.zhiban.workspace.Home;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Writes the inputs from which those of a target grow: small ones of the kind that it takes, most of them fixtures.
 * From nothing, a fuzzer needs hours to find out what HTML is; from these it reaches twice the code in its first
 * minute.
 */
public final class SeedCorpus {
    /** In bytes. Longer inputs would be cut by the fuzzer, and are slow to vary. */
    private static final int LONGEST = 4096;

    private final Path home;

    private SeedCorpus(Path home) {
        this.home = home;
    }

    /** Takes the name of a target and the folder to write to, which is made. */
    public static void main(String... arguments) throws IOException {
        var corpus =
                new SeedCorpus(Path.of(System.getProperty(Home.PROPERTY, "")).toAbsolutePath());
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        // What a fuzzer found before would make another course of the same seed.
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        List<byte[]> seeds = corpus.of(arguments[0]);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    private List<byte[]> of(String target) throws IOException {
        return switch (target) {
            case "ReadingTarget" -> fixtures("source", ".html", ".mhtml");
            case "MarkdownTarget" -> markdown();
            case "FormulaTarget" -> formulas();
            case "PictureTarget" -> pictures();
            case "HostsTarget" -> hosts();
            case "VerificationTarget" -> published();
            default -> throw new IllegalArgumentException("no target " + target);
        };
    }

    /** In the order of their paths, since the course of a seed depends on it. */
    private List<byte[]> fixtures(String folder, String... endings) throws IOException {
        var found = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.walk(home.resolve("src/test/resources").resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                if (Stream.of(endings).anyMatch(file.toString()::endsWith) && Files.size(file) <= LONGEST) {
                    found.add(Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    private List<byte[]> markdown() throws IOException {
        var seeds = new ArrayList<>(fixtures("source", ".md"));
        for (String kind : List.of("mermaid .mmd", "plantuml .puml", "dot .dot")) {
            String[] parts = kind.split(" ", 2);
            for (byte[] drawing : fixtures("diagrams", parts[1])) {
                seeds.add(("```" + parts[0] + '\n' + new String(drawing, UTF_8) + "\n```\n").getBytes(UTF_8));
            }
        }
        return seeds;
    }

    private List<byte[]> formulas() throws IOException {
        return Files.readAllLines(home.resolve("src/test/resources/formula/constructs.tsv")).stream()
                .filter(line -> !line.startsWith("#") && line.indexOf('\t') >= 0)
                .map(line -> line.substring(line.indexOf('\t') + 1).getBytes(UTF_8))
                .toList();
    }

    private List<byte[]> pictures() throws IOException {
        var seeds = new ArrayList<>(fixtures("picture", ".webp"));
        seeds.add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" fill="currentColor"><style>.a{stroke:red}</style>\
                <defs><g id="b"><path class="a" d="M1 1h8v8z"/></g></defs><use href="#b" transform="rotate(9)"/>\
                <text x="1" y="9" font-size="3">桥<tspan dx="1">b</tspan></text></svg>""".getBytes(UTF_8));
        var drawn = new BufferedImage(5, 3, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(2, 1, 0xCC3300);
        for (String format : List.of("png", "jpg", "gif", "bmp", "tiff")) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn, format, bytes);
            seeds.add(bytes.toByteArray());
        }
        return seeds;
    }

    private static List<byte[]> hosts() {
        return Stream.of("csdnimg", "*.example.com", "例子.测试", "127.0.0.1", "[::1]:80", "https://a.example/b")
                .map(host -> host.getBytes(UTF_8))
                .toList();
    }

    /** One page as each of its editions. They are longer than other seeds. */
    private List<byte[]> published() {
        Press press = Press.open(home);
        byte[] article = "# Bridge\n\nA *bridge* [b](https://a.example).\n\n- a\n- b\n".getBytes(UTF_8);
        return press
                .publish("bridge.md", article, address -> Outcome.of(Optional.empty()), press.request("classic"))
                .editions()
                .stream()
                .map(edition -> edition.artifact().bytes())
                .toList();
    }
}
