package io.github.zhiban.source.markdown;

import io.github.zhiban.source.build.RepairElements;
import io.github.zhiban.source.input.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * What is said in a film, as files of subtitles have it: numbers and times go, and what is said without a pause is a
 * paragraph.
 *
 * <p>Known as: SRT, WebVTT, 字幕.
 */
final class Subtitles {
    private static final String TIME = "(?:(\\d{1,2}):)?(\\d{2}):(\\d{2})[,.](\\d{3})";
    private static final Pattern CUE = Pattern.compile(TIME + "[ \\t]*-->[ \\t]*" + TIME + ".*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern TAG = Pattern.compile("</?[a-z][^<>]*>|\\{\\\\[^{}]*}");
    private static final Pattern ENDS = Pattern.compile(".*[。！？.!?…][”’」』\"']*");
    private static final int FEWEST = 3;
    /** In milliseconds; who pauses longer begins anew. */
    private static final int PAUSE = 2500;
    /** In characters, after which a sentence ends a paragraph. */
    private static final int LONG = 160;

    private final String[] lines;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int firstLine;

    private Subtitles(String[] lines) {
        this.lines = lines;
    }

    /** The text as HTML; empty for any other text. */
    static Optional<String> toHtml(SourceText source) {
        if (!source.text().contains("-->")) {
            return Optional.empty();
        }
        String[] lines = source.text().split("\n", -1);
        int cues = 0;
        int texts = 0;
        for (String line : lines) {
            cues += CUE.matcher(line.strip()).matches() ? 1 : 0;
            texts += line.isBlank() ? 0 : 1;
        }
        return cues >= FEWEST && cues * 6 >= texts ? Optional.of(new Subtitles(lines).html()) : Optional.empty();
    }

    private String html() {
        long ended = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher cue = CUE.matcher(line);
            boolean numbers = NUMBER.matcher(line).matches()
                    && i + 1 < lines.length
                    && CUE.matcher(lines[i + 1].strip()).matches();
            boolean head = i == 0 && line.startsWith("WEBVTT");
            if (cue.matches()) {
                if (time(cue, 1) - ended > PAUSE) {
                    end();
                }
                ended = time(cue, 5);
            } else if (!line.isEmpty() && !numbers && !head) {
                say(TAG.matcher(line).replaceAll(""), i);
            }
        }
        end();
        return html.toString();
    }

    private void say(String text, int line) {
        if (paragraph.isEmpty()) {
            firstLine = line;
        } else {
            paragraph.append('\n');
        }
        paragraph.append(Entities.escape(text));
        if (paragraph.length() > LONG && ENDS.matcher(text).matches()) {
            end();
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            html.append("<p ")
                    .append(RepairElements.POSITION)
                    .append("=\"")
                    .append(firstLine + 1)
                    .append(":1\">");
            html.append(paragraph).append("</p>\n");
            paragraph.setLength(0);
        }
    }

    private static long time(Matcher cue, int group) {
        long hours = cue.group(group) == null ? 0 : Long.parseLong(cue.group(group));
        return ((hours * 60 + Long.parseLong(cue.group(group + 1))) * 60 + Long.parseLong(cue.group(group + 2))) * 1000
                + Long.parseLong(cue.group(group + 3));
    }
}
