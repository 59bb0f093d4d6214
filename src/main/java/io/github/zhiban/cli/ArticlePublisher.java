package io.github.zhiban.cli;

import io.github.zhiban.PublishRequest;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.report.PublishedFile;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.RecordedPictures;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Publishes single articles into the output folder; used by many threads. */
interface ArticlePublisher extends AutoCloseable {

    /**
     * Publishes an article, and writes its files.
     *
     * @param fetched is told of each picture that came over the network
     */
    Published publish(Input input, SourceFile file, PublishRequest request, Consumer<String> fetched);

    /** Lets go of what it holds. */
    @Override
    default void close() {}

    /**
     * What came of an article.
     *
     * @param missing the addresses of pictures that are not at hand
     * @param files all that was written for it
     * @param pictures the SHA-256 of every picture that was looked for, by its address (see {@link RecordedPictures})
     */
    record Published(
            ReportedArticle article,
            List<String> missing,
            List<PublishedFile> files,
            SortedMap<String, String> pictures) {

        /** Nothing came of it. */
        static Published nothing(ReportedArticle article) {
            return new Published(article, List.of(), List.of(), new TreeMap<>(Map.of()));
        }
    }
}
