package io.github.zhiban.verify.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a line of {@code report.jsonl} says of an article: what came of it, and of what it was made.
 *
 * @param place tells the article among those of an output folder: its folder there and what its editions are called
 * @param key changes whenever the source or what is wanted of it does
 * @param pictures the SHA-256 of every picture that was looked for, by its address; empty for one that was not at hand
 * @param missing the addresses of pictures that were missed, in the order of the article
 * @param files all that was written
 */
public record JournalLine(
        String place,
        String key,
        SortedMap<String, String> pictures,
        List<String> missing,
        List<PublishedFile> files,
        ReportedArticle article) {
    public JournalLine {
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        missing = List.copyOf(missing);
        files = List.copyOf(files);
    }

    /** The line as it stands in the file, with its end. */
    public byte[] bytes() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("place", place);
            json.writeStringField("key", key);
            json.writeObjectFieldStart("pictures");
            for (Map.Entry<String, String> picture : pictures.entrySet()) {
                json.writeStringField(picture.getKey(), picture.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("missing");
            for (String address : missing) {
                json.writeString(address);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (PublishedFile file : files) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeNumberField("bytes", file.bytes());
                json.writeNumberField("modified", file.modified());
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
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

    /** Reads lines, the last of each place; those that were cut short or are of another version are passed over. */
    public static Map<String, JournalLine> read(List<String> lines) {
        Map<String, JournalLine> read = new LinkedHashMap<>();
        if (!lines.isEmpty()) {
            ObjectMapper mapper = new ObjectMapper();
            lines.forEach(line -> read(line, mapper).ifPresent(one -> read.put(one.place, one)));
        }
        return read;
    }

    private static Optional<JournalLine> read(String line, ObjectMapper mapper) {
        try {
            JsonNode node = mapper.readTree(line);
            if (!node.path("place").isTextual() || !node.path("article").isObject()) {
                return Optional.empty();
            }
            SortedMap<String, String> pictures = new TreeMap<>();
            node.path("pictures")
                    .properties()
                    .forEach(picture ->
                            pictures.put(picture.getKey(), picture.getValue().asText()));
            List<String> missing = new ArrayList<>();
            node.path("missing").forEach(address -> missing.add(address.asText()));
            List<PublishedFile> files = new ArrayList<>();
            node.path("files")
                    .forEach(file -> files.add(new PublishedFile(
                            file.path("name").asText(),
                            file.path("bytes").asLong(),
                            file.path("modified").asLong(),
                            file.path("sha256").asText())));
            return Optional.of(new JournalLine(
                    node.path("place").asText(),
                    node.path("key").asText(),
                    pictures,
                    missing,
                    files,
                    ReportReader.article(node.path("article"))));
        } catch (IOException | RuntimeException notOfThisVersion) {
            return Optional.empty();
        }
    }
}
