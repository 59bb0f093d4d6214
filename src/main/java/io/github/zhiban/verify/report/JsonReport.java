package io.github.zhiban.verify.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.MetadataOrigin;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.RuleCount;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.verify.report.Report.ReportedHeading;
import io.github.zhiban.verify.report.Report.ReportedLayout;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code report.json}; its form is {@code docs/report.schema.json}. */
public final class JsonReport {

    private JsonReport() {}

    /** UTF-8, indented, with {@code \n} on every system and keys always in the same order. */
    public static byte[] write(Report report) {
        return Json.write(json -> write(report, json));
    }

    private static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", Report.SCHEMA_VERSION);
        json.writeStringField("zhiban", report.version());
        if (report.style() != null) {
            json.writeStringField("style", report.style());
        }
        json.writeArrayFieldStart("articles");
        for (ReportedArticle article : report.articles()) {
            article(article, json);
        }
        json.writeEndArray();
        diagnostics(report.diagnostics(), json);
        json.writeEndObject();
    }

    static void article(ReportedArticle article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", article.source());
        if (article.title() != null) {
            json.writeStringField("title", article.title());
        }
        json.writeBooleanField("succeeded", article.succeeded());
        metadata(article.metadata(), json);
        if (!article.outline().isEmpty()) {
            json.writeArrayFieldStart("outline");
            for (ReportedHeading heading : article.outline()) {
                json.writeStartObject();
                json.writeNumberField("rank", heading.rank());
                json.writeStringField("heading", heading.text());
                json.writeStringField("because", heading.evidence());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        ledger(article.ledger(), json);
        json.writeArrayFieldStart("editions");
        for (ReportedEdition edition : article.editions()) {
            edition(edition, json);
        }
        json.writeEndArray();
        diagnostics(article.diagnostics(), json);
        json.writeObjectFieldStart("milliseconds");
        for (var timing : article.milliseconds().entrySet()) {
            json.writeNumberField(timing.getKey(), timing.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void metadata(List<MetadataOrigin> metadata, JsonGenerator json) throws IOException {
        if (metadata.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("metadata");
        for (MetadataOrigin origin : metadata) {
            json.writeStartObject();
            json.writeStringField("field", origin.field());
            json.writeStringField("value", origin.value());
            json.writeStringField("source", origin.source());
            json.writeNumberField("confidence", Math.round(origin.confidence() * 100) / 100.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ledger(@Nullable LedgerCounts ledger, JsonGenerator json) throws IOException {
        if (ledger == null) {
            return;
        }
        json.writeObjectFieldStart("ledger");
        json.writeNumberField("printed", ledger.printed());
        json.writeNumberField("moved", ledger.moved());
        json.writeNumberField("unaccounted", ledger.unaccounted());
        json.writeObjectFieldStart("dropped");
        for (Map.Entry<Ledger.Reason, Integer> reason : ledger.dropped().entrySet()) {
            json.writeNumberField(reason.getKey().key(), reason.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void edition(ReportedEdition edition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", edition.edition());
        json.writeStringField("file", edition.file());
        json.writeNumberField("bytes", edition.bytes());
        json.writeStringField("sha256", edition.sha256());
        json.writeNumberField("pages", edition.pages());
        if (edition.summary() != null) {
            json.writeObjectFieldStart("summary");
            json.writeNumberField("stated", edition.summary().stated());
            json.writeNumberField("prose", edition.summary().prose());
            json.writeNumberField("percent", edition.summary().percent());
            json.writeEndObject();
        }
        ReportedLayout layout = edition.layout();
        if (layout != null) {
            json.writeObjectFieldStart("layout");
            json.writeNumberField("blank", layout.blank());
            json.writeNumberField("blankPages", layout.blankPages());
            json.writeNumberField("lastPage", layout.lastPage());
            json.writeNumberField("strandedLines", layout.strandedLines());
            json.writeNumberField("singleColumns", layout.singleColumns());
            json.writeNumberField("edgeRules", layout.edgeRules());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("fonts");
        for (String font : edition.fonts()) {
            json.writeString(font);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("checks");
        for (CheckResult check : edition.checks()) {
            json.writeStartObject();
            json.writeStringField("check", check.check());
            json.writeBooleanField("passed", check.passed());
            counts(check.counts(), json);
            diagnostics(check.findings(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void counts(List<RuleCount> counts, JsonGenerator json) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("rules");
        for (RuleCount count : counts) {
            json.writeStartObject();
            json.writeStringField("rule", count.rule());
            json.writeNumberField("applied", count.applied());
            json.writeNumberField("kept", count.kept());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void diagnostics(List<Diagnostic> diagnostics, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            Location at = diagnostic.at();
            json.writeStartObject();
            json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", diagnostic.code().id());
            json.writeStringField("file", at.file());
            if (at.line() > 0) {
                json.writeNumberField("line", at.line());
            }
            if (at.column() > 0) {
                json.writeNumberField("column", at.column());
            }
            json.writeStringField("message", diagnostic.message());
            if (diagnostic.hint() != null) {
                json.writeStringField("hint", diagnostic.hint());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
