package io.github.zhiban.cli;

import io.github.zhiban.Publication;
import io.github.zhiban.PublishRequest;
import io.github.zhiban.Zhiban;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.workspace.Input;
import io.github.zhiban.workspace.RecordedPictures;
import io.github.zhiban.workspace.Workspace;
import java.util.function.Consumer;

/** Publishes articles in this very Java. */
final class InProcessPublisher implements ArticlePublisher {
    private final Workspace workspace;
    private final Zhiban zhiban;

    InProcessPublisher(Workspace workspace, Zhiban zhiban) {
        this.workspace = workspace;
        this.zhiban = zhiban;
    }

    @Override
    public Published publish(Input input, SourceFile file, PublishRequest request, Consumer<String> fetched) {
        RecordedPictures pictures = new RecordedPictures(workspace.pictures(input, fetched::accept));
        StageTimer timer = new StageTimer();
        Publication publication = zhiban.publish(file, pictures, request, timer);
        timer.stop();
        return new Delivery(workspace, input.folder()).deliver(publication, timer, pictures.record());
    }
}
