package io.github.zhiban.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theManualNamesEveryInput(String language) throws IOException {
        String chapter = Files.readString(Path.of("docs", "manual", language, "06-ci.md"));

        assertThat(ActionFile.read().inputs().keySet()).allMatch(input -> chapter.contains("`" + input + "`"));
    }
}
