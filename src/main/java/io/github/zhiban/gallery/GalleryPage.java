package io.github.zhiban.gallery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhiban.text.XmlText;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the page of a gallery and what its search looks in. */
final class GalleryPage {
    /** What editions are called, in Chinese and English: whoever gets the page may read either. */
    private static final Map<String, String> NAMES = Map.of(
            "handout",
            "讲义 Handout",
            "slides",
            "幻灯片 Slides",
            "epub",
            "电子书 Book",
            "pptx",
            "演示文稿 PPTX",
            "show",
            "放映 Show");

    private GalleryPage() {}

    static String write(List<GalleryEntry> entries) {
        StringBuilder html = new StringBuilder("""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Zhiban</title>
            <link rel="stylesheet" href="gallery/gallery.css">
            <link rel="icon" href="data:,">
            <script src="gallery/texts.js" defer></script>
            <script src="gallery/gallery.js" defer></script>
            </head>
            <body>
            <header>
            """);
        html.append("<h1>").append(entries.size()).append(" 篇 · ").append(entries.size());
        html.append(entries.size() == 1 ? " article" : " articles").append("</h1>\n");
        html.append("""
            <p role="search" hidden><label>搜索 <span lang="en">Search</span>
            <input type="search" id="wanted" autocomplete="off"></label>
            <output id="found" for="wanted" aria-live="polite"></output></p>
            </header>
            <main>
            """);
        for (int i = 0; i < entries.size(); i++) {
            article(entries.get(i), i, html);
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void article(GalleryEntry entry, int index, StringBuilder html) {
        html.append("<article id=\"a")
                .append(index)
                .append("\">\n<h2>")
                .append(XmlText.quoted(entry.title()))
                .append("</h2>\n");
        html.append("<ul class=\"editions\">\n");
        for (ReportedEdition edition : entry.editions()) {
            String name = NAMES.getOrDefault(edition.edition(), edition.edition());
            String picture = entry.pictures().get(edition.edition());
            html.append("<li class=\"")
                    .append(XmlText.quoted(edition.edition()))
                    .append("\"><a href=\"");
            html.append(XmlText.quoted(address(edition.file()))).append("\">");
            if (picture != null) {
                html.append("<img loading=\"lazy\" src=\"")
                        .append(XmlText.quoted(picture))
                        .append("\" alt=\"\">");
            }
            html.append("<span>").append(XmlText.quoted(name)).append("</span></a><small>");
            html.append(edition.pages())
                    .append(edition.file().endsWith(".epub") ? " 章" : " 页")
                    .append(" · ");
            html.append((edition.bytes() + 1023) / 1024).append(" KB</small></li>\n");
        }
        html.append("</ul>\n<p class=\"")
                .append(entry.errors() > 0 ? "bad" : "good")
                .append("\">");
        html.append(score(entry))
                .append(" <code>")
                .append(XmlText.quoted(entry.source()))
                .append("</code></p>\n");
        html.append("<p class=\"excerpt\" hidden></p>\n</article>\n");
    }

    private static String score(GalleryEntry entry) {
        if (entry.editions().isEmpty()) {
            return "✗ 未出版 nothing published";
        }
        return entry.errors() > 0
                ? "✗ " + entry.errors() + " 处错误 errors"
                : "✓ 检查通过 checks passed" + (entry.warnings() > 0 ? "，" + entry.warnings() + " 处提示 warnings" : "");
    }

    /** What the search looks in, as a script: a page from a disk may load scripts, but nothing else. */
    static String texts(List<GalleryEntry> entries) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
            out.writeStartArray();
            for (GalleryEntry entry : entries) {
                out.writeString(entry.title() + "\n" + entry.text().replaceAll("\\s+", " "));
            }
            out.writeEndArray();
        }
        return "const TEXTS = " + json.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028") + ";\n";
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GalleryPage.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static String address(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return file;
        }
    }
}
