package io.github.zhiban.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhiban.Artifact;
import io.github.zhiban.Publication;
import io.github.zhiban.Publication.PublishedEdition;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.ArticleText;
import io.github.zhiban.article.Heading;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.press.Press;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/** A row of the tables as a line of JSON: it lies beside the editions, so that a later run need not make them again. */
final class ResultLine {
    /** The columns. */
    static final StructType SCHEMA = StructType.fromDDL(
            "key STRING, source STRING, published BOOLEAN, title STRING, authors ARRAY<STRING>, outline ARRAY<STRING>, "
                    + "characters INT, missing_pictures INT, errors INT, warnings INT, blank DOUBLE, "
                    + "files ARRAY<STRUCT<edition: STRING, name: STRING, pages: INT, bytes: BIGINT, sha256: STRING>>, "
                    + "findings ARRAY<STRUCT<severity: STRING, code: STRING, place: STRING, sentence: STRING>>");

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultLine() {}

    static String of(String key, Publication made) {
        List<Diagnostic> findings = Press.findings(made);
        ObjectNode row = row(key, made.source(), !made.editions().isEmpty());
        Article article = made.article();
        if (article != null) {
            row.put("title", article.metadata().title());
            ArrayNode authors = row.putArray("authors");
            article.metadata().authors().forEach(authors::add);
            ArrayNode outline = row.putArray("outline");
            article.walk(new Article.Visitor() {
                @Override
                public void heading(Heading heading) {
                    outline.add("#".repeat(heading.rank()) + " " + ArticleText.of(heading.content()));
                }
            });
            row.put("characters", ArticleText.of(article).length());
        }
        row.put("missing_pictures", made.missingPictures().size());
        row.put("errors", count(findings, Severity.ERROR));
        row.put("warnings", count(findings, Severity.WARNING));
        ArrayNode files = row.putArray("files");
        for (PublishedEdition edition : made.editions()) {
            Artifact file = edition.artifact();
            files.addObject()
                    .put("edition", edition.edition().key())
                    .put("name", file.fileName())
                    .put("pages", edition.pages())
                    .put("bytes", file.bytes().length)
                    .put("sha256", file.sha256());
            if (edition.layout() != null) {
                row.put("blank", edition.layout().blank());
            }
        }
        ArrayNode said = row.putArray("findings");
        for (Diagnostic finding : findings) {
            said.addObject()
                    .put("severity", finding.severity().name())
                    .put("code", finding.code().id())
                    .put("place", finding.at().toString())
                    .put("sentence", finding.message());
        }
        return row.toString();
    }

    /** The row of an article that could not even be read. */
    static String poison(String key, String source, String sentence) {
        ObjectNode row = row(key, source, false).put("errors", 1).put("warnings", 0);
        row.putArray("findings")
                .addObject()
                .put("severity", Severity.ERROR.name())
                .put("code", "ARTICLE_FAILED")
                .put("place", source)
                .put("sentence", sentence);
        return row.toString();
    }

    private static ObjectNode row(String key, String source, boolean published) {
        return JSON.createObjectNode().put("key", key).put("source", source).put("published", published);
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
