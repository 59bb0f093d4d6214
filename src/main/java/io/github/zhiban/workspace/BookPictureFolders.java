package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PictureSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pictures of a book's articles, by addresses that start from the book's folder. What begins with a slash lies where
 * the generator of the pages has its top: in the folder of the pages, or in one for files that are published as they
 * are. So does what is not found otherwise: generators that publish each page in a folder of its own make authors climb
 * one folder more than there are.
 */
final class BookPictureFolders implements PictureSource {
    private static final List<String> TOPS = List.of(
            "", "docs/", "src/", "public/", "static/", "docs/public/", ".vuepress/public/", "docs/.vuepress/public/");

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

    private final PictureSource folder;

    BookPictureFolders(PictureSource folder) {
        this.folder = folder;
    }

    @Override
    public Outcome<Optional<PictureFile>> find(String address) {
        boolean top = address.startsWith("/") && !address.startsWith("//");
        Outcome<Optional<PictureFile>> found = top ? Outcome.of(Optional.empty()) : folder.find(address);
        if (found.value().isPresent() || (!top && ELSEWHERE.matcher(address).lookingAt())) {
            return found;
        }
        String below = top ? address.substring(1) : address;
        return TOPS.stream()
                .map(place -> folder.find(place + below))
                .filter(outcome -> outcome.value().isPresent())
                .findFirst()
                .map(outcome -> new Outcome<>(
                        outcome.value().map(file -> new PictureFile(address, file.bytes())), outcome.diagnostics()))
                .orElse(found);
    }
}
