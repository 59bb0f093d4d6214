package io.github.zhiban.verify.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a line of {@code report.jsonl} says of an article, so far as another run needs it: whether it may be passed over.
 *
 * @param key tells the article and what was wanted of it
 * @param succeeded whether all went well
 * @param files its editions, below the output folder
 */
public record JournalLine(String key, boolean succeeded, List<String> files) {
    public JournalLine {
        files = List.copyOf(files);
    }

    /** The line of an article: what {@code report.json} says of it, and its key. */
    public static byte[] write(ReportedArticle article, String key) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("key", key);
            json.writeBooleanField("succeeded", article.succeeded());
            json.writeArrayFieldStart("files");
            for (ReportedEdition edition : article.editions()) {
                json.writeString(edition.file());
            }
            json.writeEndArray();
            json.writeFieldName("article");
            JsonReport.article(article, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        line.write('\n');
        return line.toByteArray();
    }

    /** Reads a line; empty for one that was cut short. */
    public static Optional<JournalLine> read(String line) {
        String key = "";
        boolean succeeded = false;
        List<String> files = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "key" -> key = json.getText();
                    case "succeeded" -> succeeded = json.getBooleanValue();
                    case "files" -> {
                        while (json.nextToken() == JsonToken.VALUE_STRING) {
                            files.add(json.getText());
                        }
                    }
                    default -> json.skipChildren();
                }
            }
            return json.currentToken() == JsonToken.END_OBJECT
                    ? Optional.of(new JournalLine(key, succeeded, files))
                    : Optional.empty();
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }
}
