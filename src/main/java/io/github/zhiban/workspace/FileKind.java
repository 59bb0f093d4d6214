package io.github.zhiban.workspace;

import io.github.zhiban.source.input.WordDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file that is no article is, by its first bytes or its ending: so that it can be refused with its name. */
enum FileKind {
    PDF("a PDF", "Export the article it was made from, as HTML or Markdown.", "%PDF-"),
    EPUB("an EPUB book", "Unpack it, and name one of its chapters.", Hints.MIME_TYPE, "mimetypeapplication/epub+zip"),
    OPEN_DOCUMENT(
            "an OpenDocument file, as LibreOffice writes them",
            "Save it as .docx or as HTML.",
            Hints.MIME_TYPE,
            "mimetypeapplication/vnd.oasis.opendocument"),
    ZIP("a ZIP archive, as Excel and PowerPoint files are", "Save it as HTML, or unpack it.", "PK\u0003\u0004"),
    OLD_OFFICE(
            "a Word, Excel or PowerPoint file of 1997 to 2003, or one with a password",
            "Save it as .docx without a password, or as HTML.",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RICH_TEXT("a rich text file (RTF)", "Save it as HTML.", "{\\rtf"),
    PNG("a picture (PNG)", Hints.PICTURE, "\u0089PNG"),
    JPEG("a picture (JPEG)", Hints.PICTURE, "\u00FF\u00D8\u00FF"),
    GIF("a picture (GIF)", Hints.PICTURE, "GIF8"),
    GZIP("a gzip archive", "Name it NAME.tar.gz if it is an archive of articles, or unpack it.", "\u001F\u008B"),
    RAR("a RAR archive", Hints.UNPACK, "Rar!"),
    SEVEN_ZIP("a 7-Zip archive", Hints.UNPACK, "7z\u00BC\u00AF'\u001C"),
    SQLITE("a database (SQLite)", "Export the articles in it as HTML or Markdown.", "SQLite format 3"),
    PROGRAM("a program", "Name an article.", "\u007FELF"),
    LATEX("LaTeX", Hints.CONVERT, 0, "", "tex ltx latex"),
    NOTEBOOK("a Jupyter notebook", "Export it as HTML or Markdown: jupyter nbconvert --to html FILE", 0, "", "ipynb"),
    ASCIIDOC("AsciiDoc", "Convert it to HTML: asciidoctor FILE", 0, "", "adoc asciidoc"),
    RESTRUCTURED_TEXT("reStructuredText", Hints.CONVERT, 0, "", "rst"),
    ORG("an Org file", Hints.CONVERT, 0, "", "org"),
    WIKI_TEXT("the source of a wiki's page", Hints.CONVERT, 0, "", "wiki mediawiki"),
    TEXTILE("Textile", Hints.CONVERT, 0, "", "textile"),
    TYPST("Typst", Hints.CONVERT, 0, "", "typ");

    private static final class Hints {
        /**
         * EPUB 3.3, 4.2.2: the file of that name comes first, behind a header of 30 bytes; OpenDocument has the same.
         */
        static final int MIME_TYPE = 30;

        static final String CONVERT = "Convert it to HTML first: pandoc -s FILE -o FILE.html";
        static final String PICTURE = "Put it beside an article that shows it, and name the article.";
        static final String UNPACK = "Unpack it, and name the folder.";
    }

    private final String words;
    private final String hint;
    private final int offset;
    private final String magic;
    /** Between blanks. */
    private final String endings;

    FileKind(String words, String hint, int offset, String magic, String endings) {
        this.words = words;
        this.hint = hint;
        this.offset = offset;
        this.magic = magic;
        this.endings = " " + endings + " ";
    }

    FileKind(String words, String hint, int offset, String magic) {
        this(words, hint, offset, magic, "");
    }

    FileKind(String words, String hint, String magic) {
        this(words, hint, 0, magic);
    }

    /** What a file is; empty where it may be an article. */
    static Optional<FileKind> of(String name, byte[] bytes) {
        String ending =
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        return WordDocument.is(bytes)
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.begins(bytes) || kind.hasEnding(ending))
                        .findFirst();
    }

    /** With its article, as in "a PDF". */
    String words() {
        return words;
    }

    /** What to do instead. */
    String hint() {
        return hint;
    }

    private boolean hasEnding(String ending) {
        return !ending.isEmpty() && endings.contains(" " + ending + " ");
    }

    private boolean begins(byte[] bytes) {
        return !magic.isEmpty()
                && bytes.length >= offset + magic.length()
                && new String(bytes, offset, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
