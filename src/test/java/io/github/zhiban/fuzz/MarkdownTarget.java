package io.github.zhiban.fuzz;

import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;

/** Reads Markdown with front matter: an article or an error. */
public final class MarkdownTarget {
    private static final ArticleReader READER = new ArticleReader();

    private MarkdownTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        var read = READER.read(new SourceFile("fuzz.md", input));
        if (read.value().isEmpty() && !read.hasErrors()) {
            throw new IllegalStateException("neither an article nor an error");
        }
    }
}
