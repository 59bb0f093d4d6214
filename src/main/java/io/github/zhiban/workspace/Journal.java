package io.github.zhiban.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that grows while a batch runs, so that what is done is known whatever happens to the run. The file is
 * touched when the first line is added. Thread safe.
 */
public final class Journal implements AutoCloseable {
    private static final String FILE = "report.jsonl";

    private final OutputFolder folder;
    private final Path file;
    private final List<String> earlier;
    private @Nullable OutputStream lines;

    private Journal(OutputFolder folder, Path file, List<String> earlier) {
        this.folder = folder;
        this.file = file;
        this.earlier = earlier;
    }

    /**
     * Opens a journal.
     *
     * @throws WorkspaceException if it cannot be read
     */
    static Journal open(OutputFolder folder) {
        Path file = folder.folder().resolve(FILE);
        try {
            List<String> earlier = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
            return new Journal(folder, file, earlier);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": the journal cannot be read", e);
        }
    }

    /** The lines of earlier runs; the last one may have been cut short. */
    public List<String> earlier() {
        return earlier;
    }

    /**
     * Adds a line, which is on the disk afterwards.
     *
     * @param line with its end
     * @throws IOException if it cannot be written
     */
    public synchronized void add(byte[] line) throws IOException {
        OutputStream open = lines;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = Files.newOutputStream(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND,
                    LinkOption.NOFOLLOW_LINKS);
            lines = open;
            if (!earlier.isEmpty()) {
                // An earlier run may have been ended while it wrote its last line.
                open.write('\n');
            }
        }
        open.write(line);
        open.flush();
    }

    /**
     * Ends the journal with these lines in place of all that were there. Where they are the same, the file is not
     * touched.
     *
     * @throws WorkspaceException if it cannot be written; what was added is then still there
     */
    public synchronized void conclude(List<byte[]> all) {
        close();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        all.forEach(whole::writeBytes);
        try {
            folder.write(FILE, whole.toByteArray());
        } catch (IOException e) {
            throw new WorkspaceException(file + ": the journal cannot be written", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (lines != null) {
                lines.close();
                lines = null;
            }
        } catch (IOException e) {
            throw new WorkspaceException(file + ": the journal cannot be closed", e);
        }
    }
}
