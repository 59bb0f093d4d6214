package io.github.zhiban.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        a.html     | <p>河水</p>                                   | -
        a.txt      | %PDF 是一种文件                                | -
        a.html     | %PDF-1.7                                     | PDF
        a.docx     | PK\u0003\u0004 0000000000000000000000000           | ZIP
        a          | PK\u0003\u0004 0000000000000000000000000mimetypeapplication/epub+zipPK | EPUB
        a.zip      | PK\u0003\u0004 0000000000000000000000000mimetypeapplication/vnd.oasis.opendocument.text | OPEN_DOCUMENT
        a.html     | {\\rtf1                                       | RICH_TEXT
        a.TEX      | \\documentclass                              | LATEX
        b/a.ipynb  | {"cells": []}                               | NOTEBOOK
        a.tex.md   | # LaTeX                                     | -
        a.rst      | 石桥                                         | RESTRUCTURED_TEXT
        a.adoc     | = 石桥                                       | ASCIIDOC
        a.wiki     | == 石桥 ==                                   | WIKI_TEXT
        a.typ      | = 石桥                                       | TYPST
        """)
    void tellsWhatIsNoArticle(String name, String beginning, FileKind kind) {
        byte[] bytes = beginning.getBytes(StandardCharsets.UTF_8);

        assertThat(FileKind.of(name, bytes).orElse(null)).isEqualTo(kind);
    }
}
