package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the manual and the READMEs tell people to type works, and both languages tell the same. */
@Isolated("changes standard input")
class ManualTest {
    private static final Path MANUAL = Path.of("docs", "manual");
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh";

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+|zhiban [a-z]+(?= |`)");

    /** What a newcomer has or has just made; the commands name it relative to the folder it lies in. */
    private static final Set<String> FILES = Set.of(
            "article.html",
            "page.html",
            "notes",
            "course",
            "pictures",
            "cover.png",
            "editions",
            "my-style",
            "report.xml",
            "report.sarif");

    @TempDir
    private Path folder;

    @BeforeEach
    void whatANewcomerHas() throws IOException {
        String html = "<!DOCTYPE html><html lang=\"zh\"><head><title>石桥</title></head><body><article><h1>石桥</h1>"
                + "<p>桥是跨水的路。拱桥以拱承重，梁桥以梁承重。</p><h2>拱</h2><p>拱把重量推向两岸，所以桥台要稳。</p></article></body></html>";
        Files.writeString(folder.resolve("article.html"), html);
        Files.writeString(folder.resolve("page.html"), html);
        for (String name : List.of("notes", "course")) {
            Path made = Files.createDirectories(folder.resolve(name).resolve("more"));
            Files.writeString(made.getParent().resolve("first.md"), "# 一\n\n第一篇。\n");
            Files.writeString(made.resolve("second.md"), "# 二\n\n第二篇。\n");
        }
        Files.createDirectories(folder.resolve("pictures"));
        ImageIO.write(
                new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("cover.png").toFile());
    }

    static Stream<String> chapters() throws IOException {
        try (Stream<Path> files = Files.list(MANUAL.resolve(ENGLISH))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void bothLanguagesShowTheSameCommands(String chapter) throws IOException {
        assertThat(commands(MANUAL.resolve(CHINESE).resolve(chapter)))
                .isEqualTo(commands(MANUAL.resolve(ENGLISH).resolve(chapter)));
    }

    @Test
    void bothReadmesNameTheSameCommandsAndOptions() throws IOException {
        assertThat(commands(Path.of("README.zh-CN.md"))).isEqualTo(commands(Path.of("README.md")));
        assertThat(named(Path.of("README.zh-CN.md"))).isEqualTo(named(Path.of("README.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyOptionIsDescribed(String language) throws IOException {
        String text = Files.readString(MANUAL.resolve(language).resolve("04-commands.md"));
        List<String> missing = new ArrayList<>();
        CommandLine line = Main.line(Messages.of(Locale.ENGLISH));
        line.getSubcommands().forEach((name, command) -> {
            if (!text.contains("zhiban " + name)) {
                missing.add(name);
            }
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .map(OptionSpec::longestName)
                    .filter(option -> !text.contains(option))
                    .forEach(missing::add);
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCommandOfTheManualWorks() throws IOException {
        Set<String> done = new TreeSet<>();
        List<Path> files = new ArrayList<>();
        for (String chapter : chapters().toList()) {
            files.add(MANUAL.resolve(ENGLISH).resolve(chapter));
        }
        files.add(Path.of("README.md"));
        for (Path file : files) {
            for (String command : commands(file)) {
                if (done.add(command)) {
                    assertThat(run(command)).as("%s: %s", file, command).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish README.md README.zh-CN.md CHANGELOG.md SECURITY.md docs",
                "book docs/manual/en --name manual-en",
                "book docs/manual/zh --name manual-zh"
            })
    void itsOwnDocumentsPublishWithoutAFinding(String command) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);

        int code = Main.run(out, out, (command + " --quiet -e handout,epub --fail-on warning -o " + folder).split(" "));

        assertThat(said.toString()).isEmpty();
        assertThat(code).isZero();
    }

    /** The commands of a text, without their remarks. */
    private static List<String> commands(Path file) throws IOException {
        return BLOCK.matcher(Files.readString(file))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Set<String> named(Path file) throws IOException {
        return NAMED.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int run(String command) throws IOException {
        if (command.startsWith("mvn ")) {
            return 0;
        }
        List<String> words = words(command);
        InputStream standard = System.in;
        if (words.getFirst().equals("cat")) {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(words.get(1)))));
            words = words.subList(words.indexOf("|") + 1, words.size());
        }
        try {
            assertThat(words.getFirst()).isEqualTo("zhiban");
            return zhiban(new ArrayList<>(words.subList(1, words.size())));
        } finally {
            System.setIn(standard);
        }
    }

    private int zhiban(List<String> words) {
        if (words.getFirst().equals("preview")) {
            // It runs until it is told to end.
            new CommandLine(new PreviewCommand())
                    .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
            return 0;
        }
        boolean writes = Set.of("publish", "book").contains(words.getFirst());
        if (writes && words.stream().noneMatch("-o"::equals)) {
            words.addAll(List.of("-o", folder.resolve("output").toString()));
        }
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int code = Main.run(out, out, words.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        return code;
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow();
            words.add(here(text));
        }
        return words;
    }

    private String here(String word) {
        String path = word.startsWith("./") ? word.substring(2) : word;
        String first = path.replaceFirst("/.*", "");
        return FILES.contains(first) ? folder.toString().replace('\\', '/') + "/" + path : word;
    }
}
