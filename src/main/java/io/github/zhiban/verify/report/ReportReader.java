package io.github.zhiban.verify.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code report.json} back: what was published, and what was found. Of checks only their findings are kept. */
public final class ReportReader {
    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @throws IOException if it is none, or one of another form
     */
    public static Report read(byte[] json) throws IOException {
        JsonNode root = new ObjectMapper().readTree(json);
        if (root.path("schemaVersion").asInt() != Report.SCHEMA_VERSION) {
            throw new IOException("not a report of this version of Zhiban");
        }
        List<ReportedArticle> articles = new ArrayList<>();
        for (JsonNode article : root.path("articles")) {
            articles.add(article(article));
        }
        return new Report(
                root.path("zhiban").asText(), text(root, "style"), articles, diagnostics(root.path("diagnostics")));
    }

    private static ReportedArticle article(JsonNode node) {
        List<Diagnostic> diagnostics = new ArrayList<>(diagnostics(node.path("diagnostics")));
        List<ReportedEdition> editions = new ArrayList<>();
        for (JsonNode edition : node.path("editions")) {
            editions.add(new ReportedEdition(
                    edition.path("edition").asText(),
                    edition.path("file").asText(),
                    edition.path("bytes").asLong(),
                    edition.path("sha256").asText(),
                    edition.path("pages").asInt(),
                    List.of()));
            for (JsonNode check : edition.path("checks")) {
                diagnostics.addAll(diagnostics(check.path("diagnostics")));
            }
        }
        return new ReportedArticle(node.path("source").asText(), text(node, "title"), editions, diagnostics, Map.of());
    }

    private static List<Diagnostic> diagnostics(JsonNode nodes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (JsonNode node : nodes) {
            diagnostics.add(new Diagnostic(
                    Severity.valueOf(node.path("severity").asText().toUpperCase(Locale.ROOT)),
                    new Code(node.path("code").asText()),
                    new Location(
                            node.path("file").asText(),
                            node.path("line").asInt(),
                            node.path("column").asInt()),
                    node.path("message").asText(),
                    text(node, "hint")));
        }
        return diagnostics;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
