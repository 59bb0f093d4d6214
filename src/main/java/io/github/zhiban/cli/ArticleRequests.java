package io.github.zhiban.cli;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.epub.Revision;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Workspace;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of each article of a batch.
 *
 * @param order what is wanted of every article
 * @param known what the project says about an article, by its file
 */
record ArticleRequests(Workspace workspace, PublishRequest order, Function<Path, MetadataPatch> known) {

    PublishRequest of(Input input) {
        return order.about(input.path().map(known).orElse(MetadataPatch.NONE))
                .at(inFolder(input.folder(), fileName(input)), earlierBook(input));
    }

    private @Nullable Revision earlierBook(Input input) {
        return workspace
                .beginning(inFolder(input.folder(), Edition.EBOOK.fileName(input.stem())))
                .flatMap(Revision::of)
                .orElse(null);
    }

    private static String fileName(Input input) {
        return input.name().substring(input.name().lastIndexOf('/') + 1);
    }

    /** The path of a file below the output folder. */
    static String inFolder(String folder, String fileName) {
        return folder.isEmpty() ? fileName : folder + "/" + fileName;
    }
}
