package io.github.zhiban.bench;

import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;

/** Makes long articles of a short one. */
final class Grown {
    private static final String BODY = "id=\"content_views\">";

    private Grown() {}

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
