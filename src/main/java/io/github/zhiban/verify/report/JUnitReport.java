package io.github.zhiban.verify.report;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.text.XmlText;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a run as JUnit XML, which CI servers show as tests: a suite for each article, a case for each check. */
public final class JUnitReport {

    private JUnitReport() {}

    /** UTF-8, indented, with {@code \n} on every system. */
    public static byte[] write(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "zhiban");
            if (!report.diagnostics().isEmpty()) {
                suite("zhiban", Map.of(), List.of(new CheckResult("run", report.diagnostics())), xml);
            }
            for (ReportedArticle article : report.articles()) {
                suite(article.source(), article.milliseconds(), cases(article), xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static List<CheckResult> cases(ReportedArticle article) {
        List<CheckResult> cases = new ArrayList<>();
        cases.add(new CheckResult("publish", article.diagnostics()));
        for (ReportedEdition edition : article.editions()) {
            for (CheckResult check : edition.checks()) {
                cases.add(new CheckResult(edition.edition() + ": " + check.check(), check.findings()));
            }
        }
        return cases;
    }

    private static void suite(
            String name, Map<String, Double> milliseconds, List<CheckResult> cases, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute(
                "failures",
                Long.toString(cases.stream().filter(each -> !each.passed()).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        long whole = Math.round(
                milliseconds.values().stream().mapToDouble(Double::doubleValue).sum());
        xml.writeAttribute("time", BigDecimal.valueOf(whole, 3).toPlainString());
        for (CheckResult each : cases) {
            testCase(name, each, xml);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void testCase(String suite, CheckResult check, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(suite));
        xml.writeAttribute("name", clean(check.check()));
        // Checks are not timed one by one, but readers of the format insist.
        xml.writeAttribute("time", "0");
        List<Diagnostic> failures = check.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (!failures.isEmpty()) {
            xml.writeCharacters("\n      ");
            xml.writeStartElement("failure");
            xml.writeAttribute("type", failures.getFirst().code().id());
            xml.writeAttribute("message", clean(failures.getFirst().message()));
            xml.writeCharacters(
                    clean(failures.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"))));
            xml.writeEndElement();
            xml.writeCharacters("\n    ");
        }
        xml.writeEndElement();
    }

    /** XML has no place for most control characters, not even escaped (XML 1.0, 2.2). */
    private static String clean(String text) {
        return text.codePoints()
                .map(character -> XmlText.isAllowed(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
