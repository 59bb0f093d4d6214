package io.github.zhiban.epub;

import io.github.zhiban.epub.Book.Progression;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The package document (EPUB 3.3, section 5): metadata, manifest and spine. */
final class PackageDocument {
    static final String FILE_NAME = "package.opf";
    static final String COVER_IMAGE = "cover-image";
    static final String NCX = "ncx";

    private static final DateTimeFormatter MODIFIED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final XmlWriter out = new XmlWriter();

    private PackageDocument() {}

    static byte[] write(
            Book book, BookFacts facts, BookWording wording, List<ManifestItem> manifest, Revision revision) {
        PackageDocument document = new PackageDocument();
        document.begin(book);
        document.metadata(book, facts, wording, revision);
        document.manifest(manifest);
        document.spine(book.progression(), manifest);
        document.guide(book, wording);
        return document.out.bytes();
    }

    private void begin(Book book) {
        List<String> attributes = new ArrayList<>(List.of(
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "book-id",
                "xml:lang",
                book.info().language()));
        if (!book.fonts().isEmpty()) {
            attributes.addAll(List.of(
                    "prefix", "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/"));
        }
        out.open("package", attributes.toArray(String[]::new));
    }

    private void metadata(Book book, BookFacts facts, BookWording wording, Revision revision) {
        out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        dublinCore(book.info());
        property("dcterms:modified", MODIFIED.format(revision.modified()));
        out.empty("meta", "name", Revision.HASH, "content", revision.hash());
        if (!facts.pages().isEmpty() && book.pagination() != null) {
            out.leaf("dc:source", book.pagination(), "id", "pagination");
            out.leaf("meta", "pagination", "refines", "#pagination", "property", "source-of");
            property("pageBreakSource", book.pagination());
        }
        accessibility(AccessibilityMetadata.of(book, facts), wording.summary(facts));
        forReadingSystems(book);
        out.close();
    }

    private void dublinCore(BookInfo info) {
        out.leaf("dc:identifier", info.identifier(), "id", "book-id");
        out.leaf("dc:title", info.title(), "id", "title");
        out.leaf("meta", "main", "refines", "#title", "property", "title-type");
        out.leaf("meta", SortedName.ofTitle(info.title()), "refines", "#title", "property", "file-as");
        out.leaf("dc:language", info.language());
        int number = 0;
        for (String author : info.authors()) {
            String id = "creator-" + ++number;
            out.leaf("dc:creator", author, "id", id);
            out.leaf("meta", "aut", "refines", "#" + id, "property", "role", "scheme", "marc:relators");
            out.leaf("meta", SortedName.of(author), "refines", "#" + id, "property", "file-as");
        }
        if (info.published() != null) {
            out.leaf("dc:date", PUBLISHED.format(info.published().truncatedTo(ChronoUnit.SECONDS)));
        }
        optional("dc:description", info.description());
        info.subjects().forEach(subject -> out.leaf("dc:subject", subject));
        optional("dc:source", info.source());
        optional("dc:publisher", info.publisher());
        optional("dc:rights", info.rights());
    }

    private void accessibility(AccessibilityMetadata facts, String summary) {
        facts.modes().forEach(mode -> property("schema:accessMode", mode));
        facts.sufficient().forEach(modes -> property("schema:accessModeSufficient", modes));
        facts.features().forEach(feature -> property("schema:accessibilityFeature", feature));
        facts.hazards().forEach(hazard -> property("schema:accessibilityHazard", hazard));
        property("schema:accessibilitySummary", summary);
    }

    /** What EPUB does not ask for, but Apple Books, Kindle and readers of EPUB 2 do. */
    private void forReadingSystems(Book book) {
        if (!book.fonts().isEmpty()) {
            property("ibooks:specified-fonts", "true");
        }
        if (book.progression() == Progression.RIGHT_TO_LEFT) {
            out.empty("meta", "name", "primary-writing-mode", "content", "vertical-rl");
        }
        if (book.cover() != null) {
            out.empty("meta", "name", "cover", "content", COVER_IMAGE);
        }
    }

    private void manifest(List<ManifestItem> items) {
        out.open("manifest");
        for (ManifestItem item : items) {
            List<String> attributes =
                    new ArrayList<>(List.of("id", item.id(), "href", item.href(), "media-type", item.mediaType()));
            if (!item.properties().isEmpty()) {
                attributes.addAll(List.of("properties", item.properties()));
            }
            out.empty("item", attributes.toArray(String[]::new));
        }
        out.close();
    }

    private void spine(Progression progression, List<ManifestItem> items) {
        String direction = switch (progression) {
            case LEFT_TO_RIGHT -> "ltr";
            case RIGHT_TO_LEFT -> "rtl";
        };
        out.open("spine", "toc", NCX, "page-progression-direction", direction);
        items.stream().filter(ManifestItem::inSpine).forEach(item -> out.empty("itemref", "idref", item.id()));
        out.close();
    }

    /** The landmarks once more for Kindle and readers of EPUB 2 (Open Packaging Format 2.0.1, section 2.6). */
    private void guide(Book book, BookWording wording) {
        out.open("guide");
        if (book.cover() != null) {
            reference("cover", CoverPage.FILE_NAME, wording.cover());
        }
        if (!book.contents().isEmpty()) {
            reference("toc", NavigationDocument.FILE_NAME, wording.contents());
        }
        reference("text", book.chapters().getFirst().fileName(), wording.text());
        out.close();
    }

    private void reference(String type, String href, String title) {
        out.empty("reference", "type", type, "title", title, "href", href);
    }

    private void property(String property, String value) {
        out.leaf("meta", value, "property", property);
    }

    private void optional(String element, @Nullable String value) {
        if (value != null) {
            out.leaf(element, value);
        }
    }
}
