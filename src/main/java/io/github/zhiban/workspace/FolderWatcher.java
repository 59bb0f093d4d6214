package io.github.zhiban.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files below some folders change, as they are written by any editor. Used by one thread; closed by any.
 */
public final class FolderWatcher implements AutoCloseable {
    /** Editors write a file in several steps; what comes within this time belongs together. */
    private static final long SETTLES_MILLISECONDS = 40;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Watches folders and all below them but hidden ones.
     *
     * @throws WorkspaceException if the system cannot watch them
     */
    public FolderWatcher(Collection<Path> roots) {
        try {
            service = FileSystems.getDefault().newWatchService();
            for (Path root : roots) {
                register(root.toAbsolutePath().normalize());
            }
        } catch (IOException e) {
            throw new WorkspaceException("the folders of the articles cannot be watched: " + e.getMessage(), e);
        }
    }

    /** Tells of changed files, several at a time, until it is closed or the thread is interrupted. */
    public void run(Consumer<Set<Path>> listener) {
        try {
            while (true) {
                Set<Path> changed = new HashSet<>();
                take(service.take(), changed);
                for (WatchKey next = settled(); next != null; next = settled()) {
                    take(next, changed);
                }
                if (!changed.isEmpty()) {
                    listener.accept(changed);
                }
            }
        } catch (ClosedWatchServiceException closed) {
            // Nobody wants to know any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable WatchKey settled() throws InterruptedException {
        return service.poll(SETTLES_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void take(WatchKey key, Set<Path> changed) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || !(event.context() instanceof Path name)) {
                continue;
            }
            Path path = folder.resolve(name);
            if (Files.isDirectory(path)) {
                registerNew(path);
            }
            changed.add(path);
        }
        key.reset();
    }

    private void registerNew(Path folder) {
        try {
            register(folder);
        } catch (IOException | UncheckedIOException vanished) {
            // A folder that is gone again has nothing to tell.
        }
    }

    private void register(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path name = folder.getFileName();
                if (!folder.equals(root) && name != null && name.toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.put(
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
