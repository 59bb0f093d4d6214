package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import java.util.List;
import java.util.Optional;

/**
 * Pictures of a book's articles, by addresses that start from the book's folder. What begins with a slash lies where
 * the generator of the pages has its top: in the folder of the pages, or in one for files that are published as they
 * are.
 */
final class BookPictureFolders implements PictureSource {
    private static final List<String> TOPS = List.of(
            "", "docs/", "src/", "public/", "static/", "docs/public/", ".vuepress/public/", "docs/.vuepress/public/");

    private final PictureSource folder;

    BookPictureFolders(PictureSource folder) {
        this.folder = folder;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            return folder.find(address);
        }
        return TOPS.stream()
                .map(top -> folder.find(top + address.substring(1)))
                .filter(outcome -> outcome.value().isPresent())
                .findFirst()
                .map(outcome -> new Outcome<>(
                        outcome.value().map(file -> new PictureFile(address, file.bytes())), outcome.diagnostics()))
                .orElseGet(() -> Outcome.of(Optional.empty()));
    }
}
