package io.github.zhiban.workspace;

import io.github.zhiban.source.input.WordDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file that is no article is, by its first bytes: so that it can be refused with its name. */
enum FileKind {
    PDF("a PDF", "Export the article it was made from, as HTML or Markdown.", "%PDF-"),
    EPUB_OR_OFFICE("a ZIP archive, as EPUB, Excel and others are", "Save it as HTML, or unpack it.", "PK\u0003\u0004"),
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
    PROGRAM("a program", "Name an article.", "\u007FELF");

    private static final class Hints {
        static final String PICTURE = "Put it beside an article that shows it, and name the article.";
        static final String UNPACK = "Unpack it, and name the folder.";
    }

    private final String words;
    private final String hint;
    private final String magic;

    FileKind(String words, String hint, String magic) {
        this.words = words;
        this.hint = hint;
        this.magic = magic;
    }

    /** What the bytes are; empty where they may be an article. */
    static Optional<FileKind> of(byte[] bytes) {
        return WordDocument.is(bytes)
                ? Optional.empty()
                : Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    /** With its article, as in "a PDF". */
    String words() {
        return words;
    }

    /** What to do instead. */
    String hint() {
        return hint;
    }

    private boolean begins(byte[] bytes) {
        int length = Math.min(bytes.length, magic.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(magic);
    }
}
