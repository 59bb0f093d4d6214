package io.github.zhiban.preview;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.workspace.Home;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.Workspace;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Publishes the articles of a folder, and counts how often. */
final class SamplePublisher implements Publisher {
    private final Workspace workspace = new Workspace(Home.find(), Path.of("output"), null);
    private final Zhiban zhiban = new Zhiban(workspace.fonts());
    private final Path folder;
    private int published;

    SamplePublisher(Path folder) {
        this.folder = folder;
    }

    int published() {
        return published;
    }

    @Override
    public List<Input> inputs() {
        return workspace
                .inputs(List.of(folder.toString()), InputStream.nullInputStream())
                .value();
    }

    @Override
    public Looks looks() {
        return new Looks(List.of("classic", "modern"), List.of("16:9", "4:3"));
    }

    @Override
    public Shown publish(Input input, Look look) {
        published++;
        SourceFile file = input.read().value().orElseThrow();
        Publication publication = zhiban.publish(
                file,
                workspace.pictures(input),
                new PublishRequest(
                        workspace.style(
                                look.style(),
                                SlidesLayout.named(look.slidesLayout()).orElseThrow()),
                        Edition.usual(),
                        VerificationLevel.NONE,
                        null),
                stage -> {});
        return new Shown(new String(file.bytes(), StandardCharsets.UTF_8), publication, "", 1);
    }
}
