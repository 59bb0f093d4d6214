package io.github.zhiban.verify.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.MetadataOrigin;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.RuleCount;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.verify.report.Report.ReportedHeading;
import io.github.zhiban.verify.report.Report.ReportedLayout;
import io.github.zhiban.verify.report.Report.ReportedSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code report.json} back: all that {@link JsonReport} writes. */
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
        return new Report(
                root.path("zhiban").asText(),
                text(root, "style"),
                each(root.path("articles"), ReportReader::article),
                diagnostics(root.path("diagnostics")));
    }

    /** Reads what a report says of an article: all that {@link JsonReport} writes. */
    static ReportedArticle article(JsonNode node) {
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        node.path("milliseconds")
                .properties()
                .forEach(stage ->
                        milliseconds.put(stage.getKey(), stage.getValue().asDouble()));
        return new ReportedArticle(
                node.path("source").asText(),
                text(node, "title"),
                each(
                        node.path("metadata"),
                        origin -> new MetadataOrigin(
                                origin.path("field").asText(),
                                origin.path("value").asText(),
                                origin.path("source").asText(),
                                origin.path("confidence").asDouble())),
                each(
                        node.path("outline"),
                        heading -> new ReportedHeading(
                                heading.path("rank").asInt(),
                                heading.path("heading").asText(),
                                heading.path("because").asText())),
                ledger(node.path("ledger")),
                each(node.path("editions"), ReportReader::edition),
                diagnostics(node.path("diagnostics")),
                milliseconds);
    }

    private static @Nullable LedgerCounts ledger(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        SortedMap<Ledger.Reason, Integer> dropped = new TreeMap<>();
        for (Ledger.Reason reason : Ledger.Reason.values()) {
            JsonNode count = node.path("dropped").path(reason.key());
            if (count.isInt()) {
                dropped.put(reason, count.asInt());
            }
        }
        return new LedgerCounts(
                node.path("printed").asInt(),
                node.path("moved").asInt(),
                node.path("unaccounted").asInt(),
                dropped);
    }

    private static ReportedEdition edition(JsonNode node) {
        JsonNode summary = node.path("summary");
        return new ReportedEdition(
                node.path("edition").asText(),
                node.path("file").asText(),
                node.path("bytes").asLong(),
                node.path("sha256").asText(),
                node.path("pages").asInt(),
                each(node.path("fonts"), JsonNode::asText),
                each(node.path("checks"), ReportReader::check),
                summary.isObject()
                        ? new ReportedSummary(
                                summary.path("stated").asInt(),
                                summary.path("prose").asInt())
                        : null,
                layout(node.path("layout")));
    }

    private static @Nullable ReportedLayout layout(JsonNode node) {
        return node.isObject()
                ? new ReportedLayout(
                        node.path("blank").asDouble(),
                        node.path("blankPages").asInt(),
                        node.path("lastPage").asDouble(),
                        node.path("strandedLines").asInt(),
                        node.path("singleColumns").asInt(),
                        node.path("edgeRules").asInt())
                : null;
    }

    private static CheckResult check(JsonNode node) {
        return new CheckResult(
                node.path("check").asText(),
                diagnostics(node.path("diagnostics")),
                each(
                        node.path("rules"),
                        rule -> new RuleCount(
                                rule.path("rule").asText(),
                                rule.path("applied").asLong(),
                                rule.path("kept").asLong())));
    }

    private static <T> List<T> each(JsonNode nodes, Function<JsonNode, T> reading) {
        List<T> read = new ArrayList<>();
        nodes.forEach(node -> read.add(reading.apply(node)));
        return read;
    }

    private static List<Diagnostic> diagnostics(JsonNode nodes) {
        return each(
                nodes,
                node -> new Diagnostic(
                        Severity.valueOf(node.path("severity").asText().toUpperCase(Locale.ROOT)),
                        new Code(node.path("code").asText()),
                        new Location(
                                node.path("file").asText(),
                                node.path("line").asInt(),
                                node.path("column").asInt()),
                        node.path("message").asText(),
                        text(node, "hint")));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
