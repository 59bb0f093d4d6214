package io.github.zhiban.verify.conformance;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.LocalizableReport;
import com.adobe.epubcheck.messages.LocalizedMessageDictionary;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageDictionary;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns EPUBCheck's messages into diagnostics. Written from the interface up, because EPUBCheck's own base class
 * gathers message ids of all threads in one static set and prints.
 */
final class CollectingReport implements LocalizableReport {
    /** EPUBCheck names its own copy of a book that is no archive; inside an archive there are no absolute paths. */
    private static final Pattern OUTSIDE = Pattern.compile("([A-Za-z]:)?[/\\\\].*");

    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final MessageDictionary messages = new LocalizedMessageDictionary(Locale.ENGLISH);
    private String fileName;

    CollectingReport(String fileName) {
        this.fileName = fileName;
    }

    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void message(MessageId id, EPUBLocation at, Object... arguments) {
        message(messages.getMessage(id), at, arguments);
    }

    @Override
    public void message(Message message, EPUBLocation at, Object... arguments) {
        counts.merge(message.getSeverity(), 1, Integer::sum);
        switch (message.getSeverity()) {
            case FATAL, ERROR -> add(io.github.zhiban.diagnostics.Severity.ERROR, message, at, arguments);
            case WARNING -> add(io.github.zhiban.diagnostics.Severity.WARNING, message, at, arguments);
            case INFO, USAGE, SUPPRESSED -> {
                // Advice on choices that are allowed.
            }
        }
    }

    private void add(
            io.github.zhiban.diagnostics.Severity severity, Message message, EPUBLocation at, Object... arguments) {
        String hint = message.getSuggestion();
        findings.add(new Diagnostic(
                severity,
                new Code("EPUBCHECK_" + message.getID().name()),
                location(at),
                message.getMessage(arguments),
                hint == null || hint.isBlank() ? null : hint));
    }

    private Location location(EPUBLocation at) {
        String path = at.getPath();
        boolean whole = path == null
                || path.isEmpty()
                || path.equals(fileName)
                || OUTSIDE.matcher(path).matches();
        String file = whole ? fileName : fileName + "/" + path;
        int line = Math.max(0, at.getLine());
        return new Location(file, line, line == 0 ? 0 : Math.max(0, at.getColumn()));
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    @Override
    public void info(@Nullable String resource, FeatureEnum feature, @Nullable String value) {
        // Facts about the book, not findings.
    }

    @Override
    public int getErrorCount() {
        return count(Severity.ERROR);
    }

    @Override
    public int getWarningCount() {
        return count(Severity.WARNING);
    }

    @Override
    public int getFatalErrorCount() {
        return count(Severity.FATAL);
    }

    @Override
    public int getInfoCount() {
        return count(Severity.INFO);
    }

    @Override
    public int getUsageCount() {
        return count(Severity.USAGE);
    }

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {
        // Nothing to prepare.
    }

    @Override
    public void setEpubFileName(String name) {
        // EPUBCheck gives the name of its temporary copy.
    }

    @Override
    public String getEpubFileName() {
        return fileName;
    }

    @Override
    public void setCustomMessageFile(String name) {
        // The messages are EPUBCheck's own.
    }

    @Override
    public @Nullable String getCustomMessageFile() {
        return null;
    }

    @Override
    public int getReportingLevel() {
        return ReportingLevel.Warning;
    }

    @Override
    public void setReportingLevel(int level) {
        // Decided by the caller of the findings.
    }

    @Override
    public void close() {
        // Holds no resource.
    }

    @Override
    public void setOverrideFile(File file) {
        // The severities are EPUBCheck's own.
    }

    @Override
    public MessageDictionary getDictionary() {
        return messages;
    }

    @Override
    public void setLocale(Locale locale) {
        // Findings are always in English.
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }
}
