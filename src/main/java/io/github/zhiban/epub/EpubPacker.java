package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Resource;
import io.github.zhiban.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packs books into EPUB 3.3 containers. The same book makes the same bytes anywhere and at any time. Stateless and safe
 * for any number of threads.
 */
public final class EpubPacker {
    private static final OffsetDateTime UNDATED = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    /**
     * Packs a book of which nothing was published before.
     *
     * @throws IllegalArgumentException when a chapter is not well-formed XML
     */
    public byte[] pack(Book book) {
        return pack(book, null);
    }

    /**
     * Packs a book, which bears the date of the state before it if nothing else is new, and a later one otherwise.
     *
     * @param earlier what was published before; {@code null} when nothing was
     * @throws IllegalArgumentException when a chapter is not well-formed XML
     */
    public byte[] pack(Book book, @Nullable Revision earlier) {
        BookFacts facts = BookFacts.of(book);
        BookWording wording = new BookWording(book.info().language());
        List<ManifestItem> manifest = new ArrayList<>();
        addCover(manifest, book, wording);
        addText(manifest, book, facts, wording);
        addStyle(manifest, book);
        addPictures(manifest, book, facts);

        Revision revision = revision(book, facts, wording, manifest).after(earlier);
        Container container = new Container(revision.modified(), PackageDocument.FILE_NAME);
        container.add(
                PackageDocument.FILE_NAME,
                "application/oebps-package+xml",
                PackageDocument.write(book, facts, wording, manifest, revision));
        manifest.forEach(item -> container.add(item.href(), item.mediaType(), item.bytes()));
        return container.finish();
    }

    private static Revision revision(Book book, BookFacts facts, BookWording wording, List<ManifestItem> manifest) {
        MessageDigest sum = Sha256.digest();
        Revision undated = new Revision(book.info().identifier(), "", UNDATED);
        sum.update(PackageDocument.write(book, facts, wording, manifest, undated));
        manifest.forEach(item -> sum.update(item.bytes()));
        String hash = Sha256.hexadecimal(sum);
        return new Revision(book.info().identifier(), hash, book.info().modified());
    }

    private static void addCover(List<ManifestItem> manifest, Book book, BookWording wording) {
        Resource cover = book.cover();
        if (cover != null) {
            manifest.add(
                    ManifestItem.page("cover", CoverPage.FILE_NAME, "", CoverPage.write(book.info(), wording, cover)));
            manifest.add(ManifestItem.resource(
                    PackageDocument.COVER_IMAGE, cover.fileName(), cover.mediaType(), "cover-image", cover.bytes()));
        }
    }

    /**
     * The chapters, and behind them the contents, which reading systems show at any time: so a book begins with its
     * text.
     */
    private static void addText(List<ManifestItem> manifest, Book book, BookFacts facts, BookWording wording) {
        for (int i = 0; i < book.chapters().size(); i++) {
            Book.Chapter chapter = book.chapters().get(i);
            manifest.add(ManifestItem.page(
                    "chapter-" + (i + 1),
                    chapter.fileName(),
                    properties(facts.chapters().get(i)),
                    chapter.xhtml().getBytes(StandardCharsets.UTF_8)));
        }
        manifest.add(new ManifestItem(
                "nav",
                NavigationDocument.FILE_NAME,
                ManifestItem.XHTML,
                "nav",
                !book.contents().isEmpty(),
                NavigationDocument.write(book, facts, wording)));
        manifest.add(
                ManifestItem.resource(PackageDocument.NCX, Ncx.FILE_NAME, Ncx.MEDIA_TYPE, "", Ncx.write(book, facts)));
    }

    private static String properties(ChapterFacts facts) {
        List<String> properties = new ArrayList<>();
        if (facts.mathml()) {
            properties.add("mathml");
        }
        if (facts.svg()) {
            properties.add("svg");
        }
        return String.join(" ", properties);
    }

    private static void addStyle(List<ManifestItem> manifest, Book book) {
        manifest.add(ManifestItem.resource(
                "style", Book.STYLE_SHEET, "text/css", "", book.css().getBytes(StandardCharsets.UTF_8)));
        addResources(manifest, "font", book.fonts());
    }

    /** Pictures that no chapter shows would only make the file larger. */
    private static void addPictures(List<ManifestItem> manifest, Book book, BookFacts facts) {
        addResources(
                manifest,
                "picture",
                book.pictures().stream()
                        .filter(picture -> facts.images().contains(picture.fileName()))
                        .toList());
    }

    private static void addResources(List<ManifestItem> manifest, String kind, List<Resource> resources) {
        int number = 0;
        for (Resource resource : resources) {
            manifest.add(ManifestItem.resource(
                    kind + "-" + ++number, resource.fileName(), resource.mediaType(), "", resource.bytes()));
        }
    }
}
