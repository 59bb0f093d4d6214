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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the page of a gallery and what its search looks in. */
final class GalleryPage {
    /** What editions are called, in Chinese and English: whoever gets the page may read either. */
    private static final Map<String, String[]> NAMES = Map.of(
            "handout",
            new String[] {"讲义", "Handout"},
            "slides",
            new String[] {"幻灯片", "Slides"},
            "epub",
            new String[] {"电子书", "Book"},
            "pptx",
            new String[] {"演示文稿", "PPTX"},
            "show",
            new String[] {"放映", "Show"});

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
        int count = entries.size();
        html.append("<h1>")
                .append(both(count + " 篇", count == 1 ? "1 article" : count + " articles"))
                .append("</h1>\n<p role=\"search\" hidden><label>")
                .append(both("搜索", "Search"))
                .append("""
            <input type="search" id="wanted" autocomplete="off"></label>
            <output id="found" for="wanted" aria-live="polite"></output></p>
            </header>
            <main>
            """);
        Map<String, List<GalleryEntry>> folders = entries.stream()
                .collect(Collectors.groupingBy(GalleryEntry::folder, LinkedHashMap::new, Collectors.toList()));
        folders.forEach((folder, articles) -> {
            html.append("<section>\n");
            if (folders.size() > 1) {
                html.append("<h2>").append(XmlText.quoted(folder)).append("</h2>\n");
            }
            articles.forEach(entry -> article(entry, folders.size() > 1 ? "h3" : "h2", html));
            html.append("</section>\n");
        });
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    /** Words in both languages; the script leaves that of the browser. */
    private static String both(String chinese, String english) {
        return "<span lang=\"zh\">" + chinese + "</span> <span lang=\"en\">" + english + "</span>";
    }

    private static void article(GalleryEntry entry, String heading, StringBuilder html) {
        html.append("<article>\n<").append(heading).append('>').append(XmlText.quoted(entry.title()));
        html.append("</").append(heading).append(">\n<ul class=\"editions\">\n");
        for (ReportedEdition edition : entry.editions()) {
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
            html.append("<span>").append(name(edition)).append("</span></a> <small>");
            html.append(extent(edition))
                    .append(" · ")
                    .append((edition.bytes() + 1023) / 1024)
                    .append(" KB</small></li>\n");
        }
        html.append("</ul>\n<p class=\"")
                .append(entry.errors() > 0 ? "bad" : "good")
                .append("\">");
        html.append(score(entry))
                .append(" <code>")
                .append(XmlText.quoted(entry.source()))
                .append("</code></p>\n<p class=\"excerpt\" hidden></p>\n</article>\n");
    }

    private static String name(ReportedEdition edition) {
        String[] names = NAMES.get(edition.edition());
        return names == null ? XmlText.quoted(edition.edition()) : both(names[0], names[1]);
    }

    private static String extent(ReportedEdition edition) {
        int many = edition.pages();
        return edition.file().endsWith(".epub")
                ? both(many + " 章", many == 1 ? "1 chapter" : many + " chapters")
                : both(many + " 页", many == 1 ? "1 page" : many + " pages");
    }

    private static String score(GalleryEntry entry) {
        if (entry.editions().isEmpty()) {
            return "✗ " + both("未出版", "nothing published");
        }
        if (entry.errors() > 0) {
            return "✗ " + both(entry.errors() + " 处错误", counted(entry.errors(), "error"));
        }
        return "✓ "
                + (entry.warnings() > 0
                        ? both(
                                "检查通过，" + entry.warnings() + " 处警告",
                                "checks passed, " + counted(entry.warnings(), "warning"))
                        : both("检查通过", "checks passed"));
    }

    private static String counted(long many, String one) {
        return many + " " + one + (many == 1 ? "" : "s");
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
