package io.github.zhiban.preview;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.diagnostics.Diagnostic;
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
    private int checked;

    SamplePublisher(Path folder) {
        this.folder = folder;
    }

    int published() {
        return published;
    }

    int checked() {
        return checked;
    }

    @Override
    public Diagnostic said(Diagnostic finding) {
        return new Diagnostic(finding.severity(), finding.code(), finding.at(), "译：" + finding.message(), null);
    }

    @Override
    public String language() {
        return "zh-CN";
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
    public Shown publish(Input input, Order order) {
        if (order.checked()) {
            checked++;
        } else {
            published++;
        }
        SourceFile file = input.read().value().orElseThrow();
        Publication publication = zhiban.publish(
                file,
                workspace.pictures(input),
                new PublishRequest(
                        workspace.style(
                                order.look().style(),
                                SlidesLayout.named(order.look().slidesLayout()).orElseThrow()),
                        order.editions(),
                        order.checked() ? VerificationLevel.QUICK : VerificationLevel.NONE,
                        null),
                stage -> {});
        return new Shown(order, new String(file.bytes(), StandardCharsets.UTF_8), publication, "", 1);
    }
}
