package io.github.zhiban.bench;

import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes long articles of a short one. */
final class Grown {
    private static final String BODY = "id=\"content_views\">";

    private Grown() {}

    /** The article cut off or repeated to about so many bytes. */
    static SourceFile to(int bytes, SourceFile article) {
        byte[] all = article.bytes();
        if (bytes >= all.length) {
            return by(Math.max(1, Math.round((float) bytes / all.length)), article);
        }
        // A cut inside a character would make a broken one of it: the text ends with the last whole line.
        int end = bytes;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        return new SourceFile(article.name(), Arrays.copyOf(all, end));
    }

    /** The article with its body repeated, as an editor would have pasted it. */
    static SourceFile by(int times, SourceFile article) {
        String html = new String(article.bytes(), StandardCharsets.UTF_8);
        int body = html.indexOf(BODY);
        int end = html.lastIndexOf("</article>");
        end = html.lastIndexOf("</div>", html.lastIndexOf("</div>", end) - 1);
        if (body < 0 || end < 0) {
            throw new IllegalArgumentException("not an export with a content_views box: " + article.name());
        }
        body += BODY.length();
        String grown = html.substring(0, body) + html.substring(body, end).repeat(times) + html.substring(end);
        return new SourceFile(article.name(), grown.getBytes(StandardCharsets.UTF_8));
    }
}
