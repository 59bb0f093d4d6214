package io.github.zhiban.edition;

import io.github.zhiban.article.Metadata;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who wrote it and when, on one line. */
public final class Byline {
    private Byline() {}

    /** Authors and date; empty when neither is known. */
    public static String of(Metadata metadata) {
        List<String> date = metadata.published() == null
                ? List.of()
                : List.of(PrintedDate.of(metadata.published(), metadata.language()));
        return Stream.concat(metadata.authors().stream(), date.stream()).collect(Collectors.joining("　"));
    }
}
