package io.github.zhiban.workspace;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Writes whole files or nothing: what was there before stays until its successor is complete. */
final class OutputFolder {
    private final Path folder;
    /** What nothing is written outside of. */
    private final Path root;

    OutputFolder(Path folder) {
        this(folder, folder);
    }

    private OutputFolder(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
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
        return below.isEmpty() ? this : new OutputFolder(inner, root);
    }

    /**
     * A finished file of an earlier run; empty when it is not there.
     *
     * @param file its path below this folder
     */
    Optional<Path> find(String file) {
        try {
            Path place = folder.resolve(file).normalize();
            return place.startsWith(folder.normalize()) && Files.isRegularFile(place)
                    ? Optional.of(place)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a file, through a temporary one beside it. One that holds the same already stays as it is, and keeps its
     * date.
     *
     * @param fileName a plain name, without folders
     * @throws IOException if the folder cannot be made or the file not be written
     */
    void write(String fileName, byte[] bytes) throws IOException {
        Path target = folder.resolve(fileName);
        if (!folder.equals(target.getParent())) {
            throw new IllegalArgumentException("leads out of the output folder: " + fileName);
        }
        make();
        if (holds(target, bytes)) {
            return;
        }
        Path whole = temporary();
        try {
            write(whole, bytes);
            move(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /**
     * Makes the folder and writes a file that is taken away again: better now than when the first edition is done.
     *
     * @throws IOException if nothing can be written here
     */
    void tryOut() throws IOException {
        make();
        Path trial = temporary();
        try {
            write(trial, new byte[] {0});
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Makes the folder; a link inside the output folder may lead out of it. */
    private void make() throws IOException {
        Files.createDirectories(folder);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("leads out of the output folder: " + folder);
        }
    }

    /**
     * A name that nobody can guess, and so nobody can have put a link there. Not createTempFile: its files are readable
     * by their owner alone, and stay so after the move.
     */
    private Path temporary() {
        return folder.resolve("." + UUID.randomUUID() + ".part");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path whole, Path target) throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
