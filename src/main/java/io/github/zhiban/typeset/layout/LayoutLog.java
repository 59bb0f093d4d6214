package io.github.zhiban.typeset.layout;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.typeset.TypesetCodes;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.util.XRLog;
import org.xhtmlrenderer.util.XRLogger;

/**
 * Turns what Flying Saucer would log into diagnostics. Its log is one for the whole process; this one, once installed,
 * hands each message to whoever listens on the thread that caused it, and drops it where nobody does. It is on while
 * sheets are read: laying out has nothing to say that a user could act on, but spells out each length that it computes.
 */
public final class LayoutLog implements XRLogger {
    private static final Pattern PLACE = Pattern.compile("(?s)\\(([^#)]*)[^)]*\\) (.*)");
    private static final Pattern LINE = Pattern.compile(" (?:at|on) line (\\d{1,8})");
    private static final ThreadLocal<@Nullable Diagnostics> LISTENER = new ThreadLocal<>();

    /** How many threads read sheets. Flying Saucer has one switch for all. */
    private static final AtomicInteger READERS = new AtomicInteger();

    static {
        XRLog.setLoggingEnabled(false);
        XRLog.setLoggerImpl(new LayoutLog());
    }

    private LayoutLog() {}

    /** Does some work and collects what Flying Saucer has to say meanwhile. */
    public static <T> T listening(Diagnostics diagnostics, Supplier<T> work) {
        LISTENER.set(diagnostics);
        try {
            return work.get();
        } finally {
            LISTENER.remove();
        }
    }

    /** Reads sheets, which may be faulty. */
    static <T> T reading(Supplier<T> work) {
        synchronized (READERS) {
            XRLog.setLoggingEnabled(READERS.incrementAndGet() > 0);
        }
        try {
            return work.get();
        } finally {
            synchronized (READERS) {
                XRLog.setLoggingEnabled(READERS.decrementAndGet() > 0);
            }
        }
    }

    /** Reports columns where there can be none. */
    static void withoutColumns() {
        Diagnostics diagnostics = LISTENER.get();
        if (diagnostics != null) {
            diagnostics.warning(
                    TypesetCodes.UNSUPPORTED_CSS, Location.of("slides.css"), "Slides have no columns.", null);
        }
    }

    /** Reports a running head that reaches into the text; lengths in pt. */
    static void crowdedHead(double height, double margin) {
        Diagnostics diagnostics = LISTENER.get();
        if (diagnostics != null) {
            diagnostics.warning(
                    TypesetCodes.LAYOUT_PROBLEM,
                    Location.of("handout.css"),
                    "The running head is " + Math.round(height) + " pt high and its margin " + Math.round(margin)
                            + " pt: it is printed over the text.",
                    "Make the margin of @page larger, or leave the running head out: .running-head { display: none }.");
        }
    }

    /** Reports a picture that was not handed over, once. */
    static void missingPicture(String address) {
        Diagnostics diagnostics = LISTENER.get();
        Diagnostic missing = Diagnostic.warning(
                TypesetCodes.MISSING_PICTURE, Location.of(address), "The picture is not at hand.", null);
        if (diagnostics != null && !diagnostics.found().contains(missing)) {
            diagnostics.add(missing);
        }
    }

    @Override
    public void log(String where, Level level, String message) {
        Diagnostics diagnostics = LISTENER.get();
        if (diagnostics == null || level.intValue() < Level.WARNING.intValue()) {
            return;
        }
        if (where.equals(XRLog.CSS_PARSE)) {
            Matcher place = PLACE.matcher(message);
            boolean known = place.matches();
            String said = known ? place.group(2) : message;
            Matcher line = LINE.matcher(said);
            boolean numbered = known && line.find();
            Location at = new Location(
                    known ? place.group(1) : "style sheet", numbered ? Integer.parseInt(line.group(1)) : 0, 0);
            // What it did not understand is found out by others.
            diagnostics.info(TypesetCodes.UNKNOWN_CSS, at, numbered ? said.substring(0, line.start()) : said);
        } else {
            diagnostics.warning(TypesetCodes.LAYOUT_PROBLEM, Location.of("layout"), message, null);
        }
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        log(where, level, cause == null ? message : message + ": " + cause);
    }

    @Override
    public void setLevel(String logger, Level level) {}
}
