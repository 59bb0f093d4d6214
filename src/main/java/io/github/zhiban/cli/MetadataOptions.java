package io.github.zhiban.cli;

import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.source.input.WrittenDates;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what the article does not say of itself, or says wrongly. */
final class MetadataOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the one article that is published.")
    private @Nullable String title;

    @Option(names = "--author", paramLabel = "NAME", description = "The author; again for each further one.")
    private List<String> authors = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "When it was published, as in 2026-03-01.")
    private @Nullable String date;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language, as in zh-CN, zh-TW or en.")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it.")
    private @Nullable String publisher;

    @Option(names = "--rights", paramLabel = "TEXT", description = "What others may do with it, as in 'CC BY 4.0'.")
    private @Nullable String rights;

    /** Whether a title was given, which can be that of one article only. */
    boolean namesTitle() {
        return title != null;
    }

    /** What was said. */
    MetadataPatch said() {
        return new MetadataPatch(title, authors, published(), null, language, publisher, rights);
    }

    private @Nullable OffsetDateTime published() {
        if (date == null) {
            return null;
        }
        OffsetDateTime read = WrittenDates.first(date);
        if (read == null) {
            throw new ParameterException(
                    spec.commandLine(), "--date " + date + ": is not a date; write it as 2026-03-01");
        }
        return read;
    }
}
