package io.github.zhiban.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of lines that grows while a batch runs, so that what is done is known whatever happens to the run. Thread safe. */
public final class Journal implements AutoCloseable {
    private final List<String> earlier;
    private final OutputStream lines;

    private Journal(List<String> earlier, OutputStream lines) {
        this.earlier = earlier;
        this.lines = lines;
    }

    /**
     * Opens a journal.
     *
     * @param goOn whether to keep the lines that are there; else it begins anew
     * @throws WorkspaceException if it cannot be read or written
     */
    static Journal open(Path file, boolean goOn) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String before = goOn && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    : "";
            OutputStream lines = Files.newOutputStream(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    goOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
            if (!before.isEmpty() && !before.endsWith("\n")) {
                // The line that the earlier run was writing when it ended.
                lines.write('\n');
            }
            return new Journal(before.lines().toList(), lines);
        } catch (IOException e) {
            throw new WorkspaceException(file + ": the journal cannot be written", e);
        }
    }

    /** The lines of the run that this one goes on with. */
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
        lines.write(line);
        lines.flush();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new WorkspaceException("the journal cannot be closed", e);
        }
    }
}
