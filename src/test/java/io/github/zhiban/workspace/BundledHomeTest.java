package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledHomeTest {
    @TempDir
    private Path folder;

    @Test
    void unpacksOnceAndByContent() throws IOException {
        Path first = BundledHome.unpacked(jar("a.jar", "zhiban-home/fonts/catalogue.csv", "一"), folder);
        Files.writeString(first.resolve("mark"), "");
        Path again = BundledHome.unpacked(jar("b.jar", "zhiban-home/fonts/catalogue.csv", "一"), folder);
        Path other = BundledHome.unpacked(jar("c.jar", "zhiban-home/fonts/catalogue.csv", "二"), folder);

        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        assertThat(again.resolve("mark")).exists();
        assertThat(other.resolve("fonts/catalogue.csv")).hasContent("二");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void writesNothingOutsideItsFolder() throws IOException {
        Path jar = jar("a.jar", "zhiban-home/../../evil", "x");

        assertThatThrownBy(() -> BundledHome.unpacked(jar, folder.resolve("cache")))
                .isInstanceOf(WorkspaceException.class);
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    private Path jar(String name, String entry, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
