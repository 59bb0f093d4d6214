package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookPictureFoldersTest {
    private static final Set<String> FILES = Set.of("a.png", "docs/img/b.png", "docs/public/c.png");
    private static final BookPictureFolders FOLDERS = new BookPictureFolders(address -> Outcome.of(
            FILES.contains(address) ? Optional.of(new PictureFile(address, new byte[0])) : Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "a.png, true",
        "docs/img/b.png, true",
        "img/b.png, true",
        "/img/b.png, true",
        "/c.png, true",
        "img/c.png, false",
        "https://example.org/a.png, false",
        "//img/b.png, false"
    })
    void looksWhereGeneratorsHaveTheirTop(String address, boolean found) {
        assertThat(FOLDERS.find(address).value().map(PictureFile::address))
                .isEqualTo(found ? Optional.of(address) : Optional.empty());
    }
}
