package io.github.zhiban.workspace;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes whole files or nothing: what was there before stays until its successor is complete. */
final class OutputFolder {
    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /**
     * A folder below this one.
     *
     * @throws IOException if the name leads out of this one
     */
    OutputFolder in(String below) throws IOException {
        Path inner = folder.resolve(below).normalize();
        if (!inner.startsWith(folder.normalize())) {
            throw new IOException("leads out of the output folder: " + below);
        }
        return below.isEmpty() ? this : new OutputFolder(inner);
    }

    /**
     * Writes a file, through a temporary one beside it.
     *
     * @param fileName a plain name, without folders
     * @throws IOException if the folder cannot be made or the file not be written
     */
    void write(String fileName, byte[] bytes) throws IOException {
        Path target = folder.resolve(fileName);
        if (!folder.equals(target.getParent())) {
            throw new IllegalArgumentException("leads out of the output folder: " + fileName);
        }
        Files.createDirectories(folder);
        // Not createTempFile: its files are readable by their owner alone, and stay so after the move.
        Path whole = folder.resolve("." + fileName + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".part");
        try {
            Files.write(whole, bytes);
            move(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void move(Path whole, Path target) throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
