package io.github.zhiban.epub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhiban.epub.Book.Entry;
import io.github.zhiban.epub.Book.Progression;
import io.github.zhiban.epub.Book.Resource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubPackerTest {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-01-02T03:04:05Z");

    private final EpubPacker packer = new EpubPacker();

    @Test
    void epubCheckFindsNothingInAPlainBook() {
        assertThat(EpubCheckFindings.of(packer.pack(Books.plain()))).isEmpty();
    }

    @Test
    void epubCheckFindsNothingInARichBook() {
        assertThat(EpubCheckFindings.of(packer.pack(Books.rich()))).isEmpty();
    }

    @Test
    void epubCheckFindsNothingInAVerticalBook() {
        Book rich = Books.rich();
        byte[] epub = packer.pack(new Book(
                rich.info(),
                Progression.RIGHT_TO_LEFT,
                "html { writing-mode: vertical-rl; -epub-writing-mode: vertical-rl; }",
                rich.chapters(),
                rich.contents(),
                rich.pagination(),
                rich.pictures(),
                rich.fonts(),
                rich.cover()));

        assertThat(EpubCheckFindings.of(epub)).isEmpty();
        assertThat(Books.file(epub, "EPUB/package.opf"))
                .contains("page-progression-direction=\"rtl\"", "verticalWriting", "vertical-rl");
    }

    @Test
    void mimetypeComesFirstAndIsStoredWithoutExtraField() {
        byte[] epub = packer.pack(Books.rich());

        ByteBuffer header = ByteBuffer.wrap(epub).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getInt(0)).isEqualTo(0x04034b50);
        assertThat(header.getShort(8)).as("method").isZero();
        assertThat(header.getShort(28)).as("length of the extra field").isZero();
        assertThat(new String(epub, 30, 28, US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void filesComeInReadingOrderAndOnlyTextIsCompressed() {
        List<Zip.File> files = Zip.entries(packer.pack(Books.rich()));

        assertThat(files)
                .extracting(Zip.File::name)
                .containsExactly(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/package.opf",
                        "EPUB/cover.xhtml",
                        "EPUB/images/cover.png",
                        "EPUB/chapter-01.xhtml",
                        "EPUB/chapter-02.xhtml",
                        "EPUB/nav.xhtml",
                        "EPUB/toc.ncx",
                        "EPUB/ebook.css",
                        "EPUB/images/1.png",
                        "EPUB/images/2.gif");
        assertThat(files)
                .allSatisfy(file -> assertThat(file.method() == ZipEntry.STORED)
                        .isEqualTo(file.name().matches("mimetype|.*\\.(png|gif)")));
    }

    @Test
    void bytesDoNotDependOnZoneOrLocale() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = packer.pack(Books.rich());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(packer.pack(Books.rich())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void booksOfTheSameContentAreTheSameState() {
        byte[] first = packer.pack(Books.with(Books.plain(), Books.info("石桥", "zh-CN", FIRST)));
        Book again = Books.with(Books.plain(), Books.info("石桥", "zh-CN", FIRST.plusDays(9)));

        assertThat(packer.pack(again, state(first))).isEqualTo(first);
        assertThat(state(packer.pack(again))).isNotEqualTo(state(first));
        assertThat(state(packer.pack(again)).hash()).isEqualTo(state(first).hash());
    }

    @Test
    void updatesBearLaterDates() {
        Revision first = state(packer.pack(Books.with(Books.plain(), Books.info("石桥", "zh-CN", FIRST))));
        Revision dated =
                state(packer.pack(Books.with(Books.plain(), Books.info("木桥", "zh-CN", FIRST.plusDays(9))), first));
        Revision undated = state(packer.pack(Books.with(Books.plain(), Books.info("木桥", "zh-CN", FIRST)), first));

        assertThat(dated.identifier()).isEqualTo(first.identifier());
        assertThat(dated.hash()).isNotEqualTo(first.hash()).isEqualTo(undated.hash());
        assertThat(dated.modified()).isEqualTo(FIRST.plusDays(9));
        assertThat(undated.modified()).isEqualTo(FIRST.plusSeconds(1));
    }

    @Test
    void otherBooksAreNoEarlierStates() {
        Revision other = new Revision("urn:uuid:0", "00", FIRST.plusYears(1));
        Book book = Books.with(Books.plain(), Books.info("石桥", "zh-CN", FIRST));

        assertThat(packer.pack(book, other)).isEqualTo(packer.pack(book));
    }

    @Test
    void filesThatAreNoBooksHoldNoState() {
        byte[] whole = packer.pack(Books.plain());

        assertThat(Revision.of(new byte[0])).isEmpty();
        assertThat(Revision.of("stone bridge".getBytes(US_ASCII))).isEmpty();
        assertThat(Revision.of(Arrays.copyOf(whole, 400))).isEmpty();
    }

    private static Revision state(byte[] epub) {
        return Revision.of(epub).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "2107-12-31T23:59:59Z", "2150-01-01T00:00:00+14:00"})
    void datesThatAZipCannotHoldNeedNoExtraFields(String modified) {
        byte[] epub = packer.pack(Books.with(Books.plain(), Books.info("石桥", "zh-CN", OffsetDateTime.parse(modified))));

        ByteBuffer header = ByteBuffer.wrap(epub).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getShort(28)).as("length of the extra field").isZero();
    }

    @Test
    void hostileTitlesAreEscaped() {
        String hostile = "]]></dc:title><script>\"&amp;' \u0000\u000b\ud800\ufffe 𠮷";
        Book book = Books.book(
                new BookInfo(
                        hostile,
                        List.of(hostile),
                        hostile,
                        List.of(hostile),
                        "zh-CN",
                        null,
                        hostile,
                        hostile,
                        null,
                        "urn:uuid:2f8f1f0c-6d3f-5d55-9f42-0d5a8a4a6d10",
                        OffsetDateTime.parse("2024-01-02T03:04:05Z")),
                Books.plain().chapters(),
                List.of(new Entry(hostile, "chapter-01.xhtml#a", List.of())));

        byte[] epub = packer.pack(book);

        assertThat(EpubCheckFindings.of(epub)).isEmpty();
        assertThat(Books.file(epub, "EPUB/nav.xhtml"))
                .contains("]]&gt;&lt;/dc:title&gt;&lt;script&gt;\"&amp;amp;'  𠮷");
    }

    @Test
    void contentsStandBehindTheText() {
        byte[] epub = packer.pack(Books.book(
                Books.info("石桥"),
                List.of(
                        Books.chapter("title.xhtml", "<h1>石桥</h1>"),
                        Books.chapter("chapter-01.xhtml", "<h1 id=\"a\">一</h1>")),
                List.of(new Entry("一", "chapter-01.xhtml#a", List.of()))));

        assertThat(String.valueOf(Books.file(epub, "EPUB/package.opf")).replaceAll("\\s*\n\\s*", ""))
                .contains("<itemref idref=\"chapter-1\"/><itemref idref=\"chapter-2\"/><itemref idref=\"nav\"/>");
        assertThat(Books.file(epub, "EPUB/nav.xhtml")).contains("epub:type=\"bodymatter\" href=\"title.xhtml\"");
    }

    @Test
    void aLinkThatLeadsNowhereWouldBeFound() {
        Book broken = Books.book(
                Books.info("断桥"),
                List.of(Books.chapter("chapter-01.xhtml", "<p><a href=\"chapter-02.xhtml\">断</a></p>")),
                List.of());

        assertThat(EpubCheckFindings.of(packer.pack(broken)))
                .singleElement()
                .asString()
                .contains("RSC-007");
    }

    @Test
    void aBookWithoutHeadingsIsReachedByItsTitle() {
        byte[] epub = packer.pack(
                Books.book(Books.info("无题"), List.of(Books.chapter("chapter-01.xhtml", "<p>字</p>")), List.of()));

        assertThat(EpubCheckFindings.of(epub)).isEmpty();
        assertThat(Books.file(epub, "EPUB/nav.xhtml")).contains("<a href=\"chapter-01.xhtml\">无题</a>");
    }

    @Test
    void chaptersMustBeWellFormed() {
        Book broken = Books.book(Books.info("断桥"), List.of(Books.chapter("chapter-01.xhtml", "<p>断")), List.of());

        assertThatThrownBy(() -> packer.pack(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chapter-01.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"图.png", "../a.png", "/a.png", "a b.png", ""})
    void namesMustBePortable(String name) {
        assertThatThrownBy(() -> new Resource(name, "image/png", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void picturesMustBeOfACoreMediaType() {
        assertThatThrownBy(() -> new Resource("a.bmp", "image/bmp", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
