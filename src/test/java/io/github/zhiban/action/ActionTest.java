package io.github.zhiban.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {

    static Stream<Path> files() throws IOException {
        try (Stream<Path> workflows = Files.list(Path.of(".github", "workflows"))) {
            return Stream.concat(Stream.of(Path.of("action.yml")), workflows.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void actionsOfOthersArePinnedByCommit(Path file) throws IOException {
        List<String> used = Files.readAllLines(file).stream()
                .map(String::strip)
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .filter(line -> line.startsWith("uses: "))
                .toList();

        assertThat(used).isNotEmpty().allMatch(line -> line.matches("uses: (\\./|\\S+@[0-9a-f]{40} # v\\S+)"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void workflowsBeginWithoutPermissions(Path file) throws IOException {
        if (!file.equals(Path.of("action.yml"))) {
            assertThat(ActionFile.yaml(file)).containsEntry("permissions", Map.of());
        }
    }

    /** What somebody writes into an input must not become a part of a script. */
    @Test
    void scriptsHoldNoExpressions() throws IOException {
        assertThat(ActionFile.read().shellSteps())
                .hasSizeGreaterThan(2)
                .allSatisfy(step -> assertThat(step.get("run").toString()).doesNotContain("${{"));
    }

    /** The site is put together by {@code .ci/site} and by the workflow, which publishes the sample. */
    @Test
    void theFirstPageOfTheSiteLeadsToWhatIsThere() throws IOException {
        Matcher links = Pattern.compile("(?:href|src)=\"([^\":]+)\"")
                .matcher(Files.readString(Path.of("docs", "site", "index.html")));
        List<String> found = links.results().map(link -> link.group(1)).toList();

        assertThat(found).hasSizeGreaterThan(6).allSatisfy(link -> {
            if (link.startsWith("images/")) {
                assertThat(Path.of("docs").resolve(link)).exists();
            } else {
                assertThat(link)
                        .matches("manual-(?:en|zh)/index\\.html|sample/index\\.html"
                                + "|book-(en|zh)/zhiban-manual-\\1(?:-handout\\.pdf|\\.epub)");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theManualNamesEveryInput(String language) throws IOException {
        String chapter = Files.readString(Path.of("docs", "manual", language, "06-ci.md"));

        assertThat(ActionFile.read().inputs().keySet()).allMatch(input -> chapter.contains("`" + input + "`"));
    }
}
