package io.github.zhiban.cli;

import io.github.zhiban.workspace.Workspace;
import io.github.zhiban.workspace.fetch.RemoteAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The pictures that no article found, as a file to be filled in: an index for {@code --images} whose second column is
 * empty. Safe for use by many threads.
 */
final class MissingPictures {
    static final String FILE = "images-missing.tsv";

    private static final String HEAD = """
        # Pictures that were not at hand: an address, a tab, and the file that you have of it, which is for you to fill in.
        # Save it as images.tsv in the folder of these files and name the folder with --images; lines without a file do no harm.
        """;

    private final Set<String> addresses = new ConcurrentSkipListSet<>();

    /** Local ones are not for an index: they belong beside their article. */
    void add(Collection<String> missing) {
        missing.stream().filter(RemoteAddress::is).forEach(addresses::add);
    }

    /** Writes the file and says what it is for, or takes an earlier one away where nothing is missing any more. */
    void write(Path folder, Console console) {
        Path file = folder.resolve(FILE);
        if (addresses.isEmpty()) {
            Workspace.deleteReport(file);
            return;
        }
        StringBuilder lines = new StringBuilder(HEAD);
        addresses.forEach(
                address -> lines.append(address.replaceAll("[\\t\\r\\n]", " ")).append("\t\n"));
        console.say(
                "{} remote pictures are not at hand, {} lists them: fetch them with --fetch, or write your files "
                        + "into it and"
                        + " use --images.",
                addresses.size(),
                file);
        Workspace.writeReport(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
