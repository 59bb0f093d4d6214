package io.github.zhiban.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.MetadataOrigin;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.RuleCount;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import io.github.zhiban.verify.report.Report.ReportedHeading;
import io.github.zhiban.verify.report.Report.ReportedLayout;
import io.github.zhiban.verify.report.Report.ReportedSummary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportTest {
    private static final Diagnostic ERROR = Diagnostic.error(
            new Code("LINK_BROKEN"),
            new Location("桥 1-handout.pdf", 3, 0),
            "A link leads <nowhere>\u0001.",
            "Mend it.");
    private static final Diagnostic WARNING =
            Diagnostic.warning(new Code("UNKNOWN_ELEMENT"), new Location("source/桥.html", 12, 5), "What is <x>?", null);
    private static final Report REPORT = new Report(
            "0.1.0",
            "classic",
            List.of(
                    new ReportedArticle(
                            "source/桥.html",
                            "石桥",
                            List.of(new MetadataOrigin("title", "石桥", "og:title, heading", 0.95)),
                            List.of(new ReportedHeading(2, "桥面", "a tag")),
                            new LedgerCounts(120, 3, 0, new TreeMap<>(Map.of(Ledger.Reason.CODE_BAR, 2))),
                            List.of(new ReportedEdition(
                                    "handout",
                                    "桥 1-handout.pdf",
                                    1234,
                                    "0".repeat(64),
                                    3,
                                    List.of("NotoSerifSC-Regular"),
                                    List.of(
                                            new CheckResult("fonts", List.of()),
                                            new CheckResult(
                                                    "typography", List.of(), List.of(new RuleCount("T1_A", 9, 8))),
                                            new CheckResult("links", List.of(ERROR))),
                                    new ReportedSummary(170, 1000),
                                    new ReportedLayout(0.125, 1, 0.5, 2, 3, 4))),
                            List.of(WARNING),
                            Map.of("source", 1.5)),
                    new ReportedArticle("source/空.html", null, List.of(), List.of(), Map.of())),
            List.of());

    @Test
    void keepsToItsSchema() throws IOException {
        assertThat(JsonSchema.ofReports().validate(JsonReport.write(REPORT))).isEmpty();
    }

    /**
     * Another run relies on it: an article of which nothing has changed is reported by what its line in the journal
     * says.
     */
    @Test
    void readsBackAllThatIsWritten() throws IOException {
        assertThat(ReportReader.read(JsonReport.write(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void knowsWhenAFormIsNotItsSchema() throws IOException {
        JsonSchema schema = JsonSchema.ofReports();
        String json = new String(JsonReport.write(REPORT), StandardCharsets.UTF_8);

        for (String broken : List.of(
                json.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2"),
                json.replace("\"pages\"", "\"sheets\""),
                json.replace("\"bytes\" : 1234", "\"bytes\" : -1"),
                json.replace("\"kept\" : 8", "\"kept\" : -8"),
                json.replace("\"severity\" : \"error\"", "\"severity\" : \"fatal\""),
                json.replace("\"LINK_BROKEN\"", "\"link broken\""))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(schema.validate(broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        }
    }

    @Test
    void failsAnArticleForAnErrorInItsEditions() {
        assertThat(REPORT.articles()).extracting(ReportedArticle::succeeded).containsExactly(false, true);
    }

    @Test
    void makesACaseOfEveryCheck() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.write(REPORT)));

        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo("source/桥.html");
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        Element failure = (Element) suite.getElementsByTagName("failure").item(1);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("handout: links");
        assertThat(failure.getAttribute("type")).isEqualTo("LINK_BROKEN");
        assertThat(failure.getTextContent())
                .isEqualTo("桥 1-handout.pdf:3: error LINK_BROKEN: A link leads <nowhere>\\u0001.");
    }

    /** What the schemas of Surefire and Jenkins ask for. */
    @Test
    void givesSuitesAndCasesTheAttributesThatServersNeed() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.write(REPORT)));

        assertAttributes(
                xml.getElementsByTagName("testsuite"), "name", "tests", "failures", "errors", "skipped", "time");
        assertAttributes(xml.getElementsByTagName("testcase"), "name", "classname", "time");
        assertAttributes(xml.getElementsByTagName("failure"), "type", "message");
    }

    private static void assertAttributes(NodeList elements, String... names) {
        assertThat(elements.getLength()).isPositive();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(names).allMatch(name -> !element.getAttribute(name).isBlank());
        }
    }

    @Test
    void writesEveryFindingAsSarif() throws IOException {
        JsonNode sarif = new ObjectMapper().readTree(SarifReport.write(REPORT));

        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        JsonNode results = sarif.at("/runs/0/results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/0/ruleId").asText()).isEqualTo("UNKNOWN_ELEMENT");
        assertThat(results.at("/0/level").asText()).isEqualTo("warning");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(5);
        assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("%E6%A1%A5%201-handout.pdf");
        assertThat(sarif.at("/runs/0/tool/driver/rules/"
                                + results.at("/1/ruleIndex").asInt() + "/id")
                        .asText())
                .isEqualTo("LINK_BROKEN");
    }
}
