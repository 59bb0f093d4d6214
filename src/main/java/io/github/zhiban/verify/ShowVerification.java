package io.github.zhiban.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the page of a slide show: it has slides with titles, asks nobody for anything, and its pictures are described.
 */
final class ShowVerification {
    private static final Pattern SLIDE = Pattern.compile("<section class=\"slide");
    private static final Pattern TITLE = Pattern.compile("<h[12] class=\"box title\"[^>]*+>[^<]");
    private static final Pattern UNDESCRIBED = Pattern.compile("<img alt=\"\"|aria-label=\"\"");
    private static final Pattern ASKING = Pattern.compile("<link\\b| src=\"(?!data:)|url\\(|@import");
    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private ShowVerification() {}

    static List<CheckResult> run(String fileName, byte[] bytes) {
        String page = new String(bytes, UTF_8);
        Diagnostics findings = new Diagnostics();
        Location at = Location.of(fileName);
        long slides = SLIDE.matcher(page).results().count();
        if (slides == 0 || !page.strip().endsWith("</html>")) {
            findings.error(VerifyCodes.SHOW_UNREADABLE, at, "The slide show has no slides, or was cut short.", null);
        }
        if (TITLE.matcher(page).results().count() < slides) {
            findings.error(VerifyCodes.SLIDE_UNTITLED, at, "The slide has no title.", null);
        }
        if (UNDESCRIBED.matcher(page).find()) {
            findings.error(VerifyCodes.PICTURE_UNDESCRIBED, at, "A picture has no alternative text.", null);
        }
        if (ASKING.matcher(page).find()) {
            findings.error(
                    VerifyCodes.SHOW_UNREADABLE, at, "The slide show needs something that it does not hold.", null);
        }
        return List.of(new CheckResult("show", findings.found()));
    }

    /** What its slides say. */
    static String text(byte[] bytes) {
        String page = new String(bytes, UTF_8);
        int from = page.indexOf("<body>");
        int to = page.indexOf("<script>");
        return from < 0 || to < from
                ? ""
                : TAG.matcher(page.substring(from, to)).replaceAll("");
    }
}
