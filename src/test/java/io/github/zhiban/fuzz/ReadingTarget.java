package io.github.zhiban.fuzz;

import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;

/** Reads HTML: an article or an error. */
public final class ReadingTarget {
    private static final ArticleReader READER = new ArticleReader();

    private ReadingTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        var read = READER.read(new SourceFile("fuzz.html", input));
        if (read.value().isEmpty() && !read.hasErrors()) {
            throw new IllegalStateException("neither an article nor an error");
        }
    }
}
