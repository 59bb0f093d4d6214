package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {
    private static final String ADDRESS = "https://host.example/a.png";
    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir
    private Path folder;

    private PictureCache cache;

    @BeforeEach
    void open() {
        cache = new PictureCache(folder.resolve("cache"));
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache").resolve(kind))) {
            return files.toList();
        }
    }

    @Test
    void keepsPicturesByTheirContent() throws IOException {
        assertThat(cache.find(ADDRESS)).isEmpty();

        cache.keep(ADDRESS, PICTURE);
        cache.keep("https://host.example/b.png", PICTURE);

        assertThat(cache.find(ADDRESS)).hasValue(PICTURE);
        assertThat(cache.find("https://host.example/b.png")).hasValue(PICTURE);
        assertThat(cache.find("https://host.example/c.png")).isEmpty();
        assertThat(files("pictures"))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    }

    @Test
    void takesTheNewerPictureOfAnAddress() throws IOException {
        cache.keep(ADDRESS, PICTURE);
        cache.keep(ADDRESS, new byte[] {9});
        assertThat(cache.find(ADDRESS)).hasValue(new byte[] {9});
    }

    @Test
    void doesNotTrustADamagedPicture() throws IOException {
        cache.keep(ADDRESS, PICTURE);
        Files.write(files("pictures").getFirst(), new byte[] {1, 2, 4});
        assertThat(cache.find(ADDRESS)).isEmpty();

        cache.keep(ADDRESS, PICTURE);
        assertThat(cache.find(ADDRESS)).hasValue(PICTURE);
    }

    @Test
    void doesNotTrustADamagedEntry() throws IOException {
        cache.keep(ADDRESS, PICTURE);
        Path entry = files("addresses").getFirst();
        String whole = Files.readString(entry);
        for (String damaged : List.of("", "../../x\n" + ADDRESS + "\n", whole.replace("a.png", "b.png"), "\0")) {
            Files.writeString(entry, damaged);
            assertThat(cache.find(ADDRESS)).as(damaged).isEmpty();
        }
    }

    @Test
    void isFilledByManyAtOnce() throws IOException {
        IntStream.range(0, 40).parallel().forEach(i -> {
            try {
                cache.keep("https://host.example/" + i % 4, PICTURE);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(files("pictures")).hasSize(1);
        assertThat(files("addresses")).hasSize(4);
    }
}
