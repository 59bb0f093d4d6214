package io.github.zhiban.verify.conformance;

import com.adobe.epubcheck.api.EpubCheck;
import io.github.zhiban.verify.CheckResult;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** The EPUB rules by EPUBCheck. */
public final class EpubConformance {

    /** All findings that are warnings or worse, in EPUBCheck's order. */
    public CheckResult validate(String fileName, byte[] bytes) {
        CollectingReport report = new CollectingReport(fileName);
        EpubCheck check = new EpubCheck(new ByteArrayInputStream(bytes), report, fileName);
        check.setLocale(Locale.ENGLISH);
        check.check();
        return new CheckResult("epubcheck", report.findings());
    }
}
