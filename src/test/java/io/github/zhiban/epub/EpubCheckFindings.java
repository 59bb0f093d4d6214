package io.github.zhiban.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What EPUBCheck has to say about a book, usage notes included, one line each. */
public final class EpubCheckFindings {
    private EpubCheckFindings() {}

    /** Findings of any severity but suppressed ones; empty for a book without fault. */
    public static List<String> of(byte[] epub) {
        Collector collector = new Collector();
        collector.setLocale(Locale.ENGLISH);
        EpubCheck check = new EpubCheck(new ByteArrayInputStream(epub), collector, "book.epub");
        check.setLocale(Locale.ENGLISH);
        check.check();
        return collector.findings;
    }

    private static final class Collector extends MasterReport {
        private final List<String> findings = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity() != Severity.SUPPRESSED) {
                findings.add("%s %s %s: %s"
                        .formatted(message.getSeverity(), message.getID(), location, message.getMessage(arguments)));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
            // Statistics, not findings.
        }

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {
            // Nothing to prepare.
        }
    }
}
