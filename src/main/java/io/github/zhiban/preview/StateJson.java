package io.github.zhiban.preview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhiban.Publication;
import io.github.zhiban.Publication.PublishedEdition;
import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.preview.Publisher.Shown;
import io.github.zhiban.workspace.Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what the page in the browser has to know. */
final class StateJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StateJson() {}

    static byte[] write(PreviewSession session, int index) throws IOException {
        long version = session.version();
        Optional<Shown> shown = session.shown(index);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("version", version);
            json.writeStringField("style", session.look().style());
            json.writeStringField("layout", session.look().slidesLayout());
            strings("styles", session.looks().styles(), json);
            strings("layouts", session.looks().slidesLayouts(), json);
            strings("articles", session.inputs().stream().map(Input::name).toList(), json);
            json.writeNumberField("index", index);
            if (shown.isPresent()) {
                article(session, shown.get(), json);
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void article(PreviewSession session, Shown shown, JsonGenerator json) throws IOException {
        Publication publication = shown.publication();
        Article article = publication.article();
        json.writeStringField(
                "title",
                article == null ? publication.source() : article.metadata().title());
        json.writeStringField("text", shown.text());
        json.writeStringField("problem", shown.problem());
        json.writeNumberField("milliseconds", shown.milliseconds());
        json.writeArrayFieldStart("editions");
        for (PublishedEdition edition : publication.editions()) {
            json.writeStartObject();
            json.writeStringField("key", edition.edition().key());
            json.writeStringField("file", edition.artifact().fileName());
            json.writeStringField("sha256", edition.artifact().sha256());
            json.writeNumberField("pages", edition.pages());
            json.writeArrayFieldStart("lines");
            for (var line : edition.lines().entrySet()) {
                json.writeStartArray();
                json.writeNumber(line.getKey());
                json.writeNumber(line.getValue().first());
                json.writeNumber(line.getValue().last());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : publication.diagnostics()) {
            diagnostic("", session.said(diagnostic), json);
        }
        for (PublishedEdition edition : publication.editions()) {
            for (var check : edition.checks()) {
                for (Diagnostic diagnostic : check.findings()) {
                    diagnostic(edition.edition().key(), session.said(diagnostic), json);
                }
            }
        }
        json.writeEndArray();
    }

    private static void diagnostic(String edition, Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", edition);
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", diagnostic.code().id());
        json.writeNumberField("line", diagnostic.at().line());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint() == null ? "" : diagnostic.hint());
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
