package io.github.zhiban.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.epub.Book.Resource;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.Face.Role;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.font.TrueTypeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BookFontsTest {
    private static final FontLibrary LIBRARY = new FontLibrary(List.of(
            face("Source Serif 4", 400, "source-serif-4/SourceSerif4-Regular.ttf", Role.LATIN_SERIF),
            face("Source Serif 4", 700, "source-serif-4/SourceSerif4-Bold.ttf", Role.LATIN_SERIF),
            face("Noto Sans Math", 400, "noto-sans-math/NotoSansMath-Regular.ttf", Role.MATH),
            face("Noto Sans Symbols 2", 400, "noto-sans-symbols-2/NotoSansSymbols2-Regular.ttf", Role.SYMBOLS)));

    private final BookFonts fonts = new BookFonts(LIBRARY, Coverage.of(LIBRARY));

    private static Face face(String family, int weight, String file, Role role) {
        return new Face(family, weight, false, role, file, () -> {
            try {
                return new TrueTypeFile(ByteBuffer.wrap(Files.readAllBytes(Path.of("fonts", file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Book bookOf(String body) {
        return Books.book(Books.info("桥"), List.of(Books.chapter("chapter-01.xhtml", body)), List.of());
    }

    @Test
    void commonTextNeedsNoFonts() {
        Book book = bookOf("<p>石桥 bridge 😀 →</p>");

        assertThat(fonts.embed(book, Set.of())).isSameAs(book);
    }

    @Test
    void rareCharactersGetAFaceEach() {
        Book book = fonts.embed(bookOf("<p>集合𝔸𝔹，盲文⠓⠑。</p>"), Set.of());

        assertThat(book.chapters().getFirst().xhtml())
                .contains("<p>集合<span class=\"rare\">𝔸𝔹</span>，盲文<span class=\"rare\">⠓⠑</span>。</p>");
        assertThat(book.css())
                .contains(
                        "unicode-range: U+1D538, U+1D539;",
                        "unicode-range: U+2811, U+2813;",
                        ".rare { font-family: \"Zhiban Rare\", serif; }")
                .endsWith(Books.CSS);
        assertThat(book.fonts()).extracting(Resource::fileName).containsExactly("fonts/1.ttf", "fonts/2.ttf");
        assertThat(EpubCheckFindings.of(new EpubPacker().pack(book))).isEmpty();
    }

    @Test
    void formulasAndAttributesStayAsTheyAre() {
        String body =
                "<p title=\"𝔸\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"𝔸\"><mi>𝔸</mi></math></p>";

        assertThat(fonts.embed(bookOf(body), Set.of()).chapters().getFirst().xhtml())
                .contains(body);
    }

    @Test
    void charactersThatNoFaceHasStayAsTheyAre() {
        Book book = bookOf("<p>𪚥</p>");

        assertThat(fonts.embed(book, Set.of())).isSameAs(book);
    }

    @Test
    void aStyleGetsAllWeightsOfTheFamiliesItAsksFor() {
        Book book = fonts.embed(bookOf("<p>石桥 bridge</p>"), Set.of("Source Serif 4", "No Such Family"));

        assertThat(book.fonts())
                .hasSize(2)
                .allSatisfy(font -> assertThat(font.bytes()).hasSizeLessThan(30_000));
        assertThat(book.css()).contains("font-weight: 400", "font-weight: 700").doesNotContain("rare");
        assertThat(EpubCheckFindings.of(new EpubPacker().pack(book))).isEmpty();
    }
}
