package io.github.zhiban.press;

import io.github.zhiban.Artifact;
import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Style;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes articles from a Java program:
 *
 * <pre>{@code
 * Press press = Press.open();
 * PublishRequest request = press.request("modern").only(Edition.HANDOUT, Edition.EBOOK);
 * Publication made = press.publish(Path.of("article.html"), request);
 * made.diagnostics().forEach(System.out::println);
 * press.write(made, Path.of("output"));
 * }</pre>
 *
 * <p>A press can be used by many threads. It reads each style and its fonts once, so make one press and keep it. It
 * never touches the network.
 */
public final class Press {
    private final Home home;
    private final @Nullable Path pictures;
    private final Workspace workspace;
    private final ConcurrentMap<String, Prepared> styles = new ConcurrentHashMap<>();

    /** A style with a pipeline of its own, since it may bring fonts. */
    private record Prepared(Style style, Zhiban pipeline) {}

    private Press(Home home, @Nullable Path pictures) {
        this.home = home;
        this.pictures = pictures;
        this.workspace = new Workspace(home, home.folder(), pictures);
    }

    /**
     * A press with the styles and fonts that ship: those of the folder that the system property {@code zhiban.home}
     * names, else those beside the jar, else those of the artifact with the classifier {@code home}, which are unpacked
     * once into the user's cache.
     *
     * @throws io.github.zhiban.workspace.WorkspaceException if they cannot be found
     */
    public static Press open() {
        return new Press(Home.find(), null);
    }

    /**
     * A press with the styles and fonts of a folder.
     *
     * @param home holds {@code styles} and {@code fonts}
     */
    public static Press open(Path home) {
        return new Press(new Home(home), null);
    }

    /** The same press with local copies of remote pictures, found as {@code --images} finds them. */
    public Press withPictures(Path folder) {
        return new Press(home, folder);
    }

    /** The names of the styles that ship. */
    public List<String> styles() {
        return workspace.styleNames();
    }

    /**
     * A request for handout, slides and book in a style, checked by Zhiban's own checks.
     *
     * @param style its name, or the path of the folder of your own
     * @throws io.github.zhiban.workspace.WorkspaceException if there is no such style
     */
    public PublishRequest request(String style) {
        return new PublishRequest(prepared(style).style(), Edition.usual(), VerificationLevel.QUICK, null);
    }

    /**
     * Publishes the article in a file; its pictures are looked for beside it.
     *
     * @param request one of this press
     * @return what was made; without editions, and with a diagnostic that says why, where the file cannot be read
     */
    public Publication publish(Path article, PublishRequest request) {
        Input input = Workspace.input(article);
        Outcome<Optional<SourceFile>> read = input.read();
        return read.value()
                .map(file -> publish(file, workspace.pictures(input), request))
                .orElseGet(() ->
                        new Publication(input.name(), null, List.of(), List.of(), List.copyOf(read.diagnostics())));
    }

    /**
     * Publishes an article from memory.
     *
     * @param name what it would be called as a file: its extension tells what it is, and its stem names the editions
     * @param source where its pictures are found, by the addresses that it gives them
     */
    public Publication publish(String name, byte[] article, PictureSource source, PublishRequest request) {
        return publish(new SourceFile(name, article), source, request);
    }

    /**
     * Writes all files of a publication, each whole or not at all.
     *
     * @param folder made where it is not there
     * @throws IOException if one of them cannot be written
     */
    public void write(Publication made, Path folder) throws IOException {
        Workspace target = new Workspace(home, folder, pictures);
        List<Artifact> files = made.editions().stream()
                .flatMap(edition -> Stream.concat(Stream.of(edition.artifact()), Stream.ofNullable(edition.sidecar())))
                .toList();
        for (Artifact file : files) {
            target.write("", file.fileName(), file.bytes());
        }
    }

    /** Everything that was said of an article: while it was made, and by the checks of its editions. */
    public static List<Diagnostic> findings(Publication made) {
        return Stream.concat(
                        made.diagnostics().stream(),
                        made.editions().stream()
                                .flatMap(edition -> edition.checks().stream())
                                .flatMap(check -> check.findings().stream()))
                .toList();
    }

    private Publication publish(SourceFile file, PictureSource source, PublishRequest request) {
        Zhiban pipeline = styles.values().stream()
                .filter(prepared -> prepared.style() == request.style())
                .map(Prepared::pipeline)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the request is not one of this press"));
        return pipeline.publish(file, source, request, stage -> {});
    }

    private Prepared prepared(String style) {
        return styles.computeIfAbsent(
                style, name -> new Prepared(workspace.style(name), new Zhiban(workspace.fonts(name))));
    }
}
