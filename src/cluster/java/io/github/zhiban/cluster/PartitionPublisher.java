package io.github.zhiban.cluster;

import io.github.zhiban.Artifact;
import io.github.zhiban.Publication;
import io.github.zhiban.picture.PictureSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Publishes the articles of a partition. The editions of an article go into a folder that is named by its content; they are written
 * elsewhere first and then renamed. So a task may run twice or at the same time as its double, and a run may be repeated: what is there is
 * whole, and stays.
 */
final class PartitionPublisher implements MapPartitionsFunction<String, String> {
    @Serial
    private static final long serialVersionUID = 1;

    /** The last file that is written into a folder. */
    static final String RESULT = "result.json";

    private final ClusterJob job;
    private final SerializableConfiguration configuration;

    PartitionPublisher(ClusterJob job, SerializableConfiguration configuration) {
        this.job = job;
        this.configuration = configuration;
    }

    @Override
    public Iterator<String> call(Iterator<String> articles) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
                .map(this::publish)
                .iterator();
    }

    /** The row of an article. Files that cannot be written are the machine's fault: Spark tries again, elsewhere. */
    private String publish(String address) {
        Path path = new Path(address);
        String name = relative(path);
        try {
            FileSystem files = path.getFileSystem(configuration.value());
            byte[] bytes = read(files, path);
            PictureSource pictures = new PicturesBeside(files, path, job.input());
            String key = key(name, bytes);
            Path finished = new Path(job.editionsFolder(), key);
            FileSystem target = finished.getFileSystem(configuration.value());
            Path result = new Path(finished, RESULT);
            if (target.exists(result)) {
                return new String(read(target, result), StandardCharsets.UTF_8);
            }
            String line;
            List<Artifact> made = List.of();
            try {
                Presses presses = Presses.of(job);
                Publication publication = presses.press()
                        .publish(name, bytes, pictures, presses.request().at(name, null));
                made = publication.editions().stream()
                        .flatMap(edition ->
                                Stream.concat(Stream.of(edition.artifact()), Stream.ofNullable(edition.sidecar())))
                        .toList();
                line = ResultLine.of(key, publication);
            } catch (RuntimeException | StackOverflowError poison) {
                line = ResultLine.poison(key, name, "The article could not be published: " + poison);
            }
            deliver(target, finished, made, line);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    private void deliver(FileSystem target, Path finished, List<Artifact> made, String line) throws IOException {
        Path draft = new Path(job.temporaryFolder(), finished.getName() + "-" + UUID.randomUUID());
        target.mkdirs(draft);
        for (Artifact file : made) {
            write(target, new Path(draft, file.fileName()), file.bytes());
        }
        write(target, new Path(draft, RESULT), line.getBytes(StandardCharsets.UTF_8));
        target.mkdirs(finished.getParent());
        Path result = new Path(finished, RESULT);
        if (target.exists(finished) && !target.exists(result)) {
            // Where a rename is a copy, one that was broken off leaves a part behind.
            target.delete(finished, true);
        }
        // Some file systems move into a folder that is there; another task with the same article has then won, with the
        // same bytes.
        if (target.exists(finished) || !target.rename(draft, finished)) {
            target.delete(draft, true);
            if (!target.exists(result)) {
                throw new IOException("the editions cannot be moved to " + finished);
            }
        }
    }

    private static void write(FileSystem target, Path file, byte[] bytes) throws IOException {
        try (OutputStream out = target.create(file, true)) {
            out.write(bytes);
        }
    }

    private static byte[] read(FileSystem files, Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }

    private String relative(Path path) {
        String root = new Path(job.input()).toUri().getPath();
        String whole = path.toUri().getPath();
        return whole.startsWith(root + "/") ? whole.substring(root.length() + 1) : path.getName();
    }

    private String key(String name, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(job.wishes().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
