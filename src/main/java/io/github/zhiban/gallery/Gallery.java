package io.github.zhiban.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.BookCover;
import io.github.zhiban.verify.PageThumbnail;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.report.Report;
import io.github.zhiban.verify.report.Report.ReportedArticle;
import io.github.zhiban.verify.report.Report.ReportedEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a gallery of what a run published: {@code index.html} with covers, first pages, links and scores, and a search
 * over titles and texts that needs no server. All of it is made from the finished files, so it shows what readers get.
 */
public final class Gallery {
    /** The folder of its pictures and scripts, beside {@code index.html}. */
    public static final String FOLDER = "gallery";

    private static final int WIDTH = 420;

    private final Function<String, Optional<byte[]>> files;
    private final List<GalleryFile> made = new ArrayList<>();

    private Gallery(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    /**
     * The files of a gallery.
     *
     * @param files the published files by their names in the report
     */
    public static List<GalleryFile> of(Report report, Function<String, Optional<byte[]>> files) throws IOException {
        Gallery gallery = new Gallery(files);
        List<GalleryEntry> entries = new ArrayList<>();
        for (ReportedArticle article : report.articles()) {
            entries.add(gallery.entry(article, entries.size() + 1));
        }
        // The articles of a folder stand together, and the search counts them as the page does.
        entries.sort(Comparator.comparing(GalleryEntry::folder));
        gallery.made.add(
                new GalleryFile("", "index.html", GalleryPage.write(entries).getBytes(UTF_8)));
        gallery.made.add(
                new GalleryFile(FOLDER, "texts.js", GalleryPage.texts(entries).getBytes(UTF_8)));
        for (String name : List.of("gallery.js", "gallery.css")) {
            gallery.made.add(new GalleryFile(FOLDER, name, GalleryPage.resource(name)));
        }
        return List.copyOf(gallery.made);
    }

    private GalleryEntry entry(ReportedArticle article, int number) {
        Map<String, String> pictures = new LinkedHashMap<>();
        String text = "";
        for (ReportedEdition edition : article.editions()) {
            Optional<byte[]> file = files.apply(edition.file());
            if (file.isPresent()) {
                text = text.isEmpty() || edition.file().endsWith(".epub")
                        ? text(file.get()).orElse(text)
                        : text;
                picture(edition, file.get(), number).ifPresent(name -> pictures.put(edition.edition(), name));
            }
        }
        return new GalleryEntry(
                article.title() == null ? article.source() : article.title(),
                article.source(),
                article.editions(),
                count(article, Severity.ERROR),
                count(article, Severity.WARNING),
                pictures,
                text);
    }

    /** Makes the picture of an edition; what cannot be pictured is shown without one. */
    private Optional<String> picture(ReportedEdition edition, byte[] file, int number) {
        String stem = number + "-" + edition.edition();
        try {
            if (edition.file().endsWith(".pdf")) {
                made.add(new GalleryFile(FOLDER, stem + ".png", PageThumbnail.first(file, WIDTH)));
                return Optional.of(FOLDER + "/" + stem + ".png");
            }
            Optional<BookCover.Picture> cover =
                    edition.file().endsWith(".epub") ? BookCover.of(file) : Optional.empty();
            cover.ifPresent(
                    picture -> made.add(new GalleryFile(FOLDER, stem + "." + picture.extension(), picture.bytes())));
            return cover.map(picture -> FOLDER + "/" + stem + "." + picture.extension());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] file) {
        try {
            return Optional.of(PublishedText.of(file).body());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static long count(ReportedArticle article, Severity severity) {
        return article.findings()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
