package io.github.zhiban.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the shell steps of {@code action.yml}, and the script for GitLab that the manual shows, as they stand. */
class ActionIT {
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void aRepositoryOfNotes() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        Path notes = Files.createDirectories(folder.resolve("work").resolve("notes"));
        Files.writeString(notes.resolve("桥.md"), "# 石桥\n\n桥是跨水的路。\n\n![](arch.png)\n");
        Files.createDirectories(folder.resolve("temp"));
    }

    @Test
    void publishesAndReports() throws Exception {
        assertThat(steps(Map.of("source", "notes", "editions", "epub", "arguments", "--author 某甲")))
                .as(log())
                .isZero();

        Path editions = folder.resolve("work/editions");
        assertThat(editions.resolve("桥.epub")).exists();
        assertThat(editions.resolve("index.html")).exists();
        assertThat(Files.readString(folder.resolve("temp/zhiban.sarif"))).contains("MISSING_PICTURE", "notes/");
        assertThat(Files.readString(folder.resolve("github-output")))
                .containsPattern("key=zhiban-[0-9a-f]{16}")
                .contains("report=editions/report.json");
    }

    @Test
    void leavesToTheConfigurationWhatItIsNotTold() throws Exception {
        Files.writeString(
                folder.resolve("work/notes/zhiban.yaml"), "style: vertical\neditions: [epub]\nfail-on: warning\n");

        assertThat(steps(Map.of("source", "notes"))).as(log()).isEqualTo(1);

        assertThat(folder.resolve("work/editions/桥.epub")).exists();
        assertThat(folder.resolve("work/editions/桥-handout.pdf")).doesNotExist();
        assertThat(Files.readString(folder.resolve("work/editions/report.json")))
                .contains("\"vertical\"");
    }

    @Test
    void failsAsAskedAndStillReports() throws Exception {
        assertThat(steps(Map.of("source", "notes", "editions", "epub", "fail-on", "warning")))
                .isEqualTo(1);
        assertThat(folder.resolve("temp/zhiban.sarif")).exists();
    }

    @Test
    void theScriptForGitlabWorks() throws Exception {
        String chapter = Files.readString(Path.of("docs", "manual", "en", "06-ci.md"));
        Matcher script = Pattern.compile("\n  script:\n((?:    - .*\n)+)").matcher(chapter);
        assertThat(script.find()).isTrue();
        for (String line : script.group(1).lines().toList()) {
            assertThat(bash(line.strip().substring(2), Map.of("ZHIBAN", CHECKOUT.toString())))
                    .as(log())
                    .isZero();
        }
        assertThat(folder.resolve("work/public/index.html")).exists();
        assertThat(folder.resolve("work/report.xml")).exists();
    }

    /** Runs the steps up to the first that fails. */
    private int steps(Map<String, String> inputs) throws IOException, InterruptedException {
        ActionFile action = ActionFile.read();
        for (Map<String, Object> step : action.shellSteps()) {
            Map<String, String> environment = new HashMap<>();
            ((Map<?, ?>) step.get("env"))
                    .forEach((name, value) -> environment.put(
                            String.valueOf(name), action.filled(String.valueOf(value), inputs, CHECKOUT)));
            int code = bash(step.get("run").toString(), environment);
            if (code != 0) {
                return code;
            }
        }
        return 0;
    }

    private int bash(String script, Map<String, String> environment) throws IOException, InterruptedException {
        // As runners do for steps with "shell: bash".
        ProcessBuilder builder = new ProcessBuilder(
                        new ArrayList<>(List.of("/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)))
                .directory(folder.resolve("work").toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        Map<String, String> all = builder.environment();
        all.putAll(environment);
        all.put("GITHUB_OUTPUT", folder.resolve("github-output").toString());
        all.put("RUNNER_TEMP", folder.resolve("temp").toString());
        all.put("PATH", Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH"));
        all.put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
