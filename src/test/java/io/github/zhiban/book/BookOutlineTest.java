package io.github.zhiban.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.MetadataPatch;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Orders of chapters as generators of pages write them down. */
class BookOutlineTest {
    @Test
    void readsTheSummaryOfAnMdBook() {
        String summary = "# Summary\n\n[前言](preface.md)\n\n# 第一部\n\n- [一](a/one.md)\n    - [一之一](a/one-one.md \"题\")\n"
                + "- [草稿]()\n* [外面](https://example.org/)\n\n---\n\n# 空的\n\n## 附录\n1. [名字 (甲)](<b/x y.md>)\n";

        assertThat(shown(ListOutline.read(summary, "src/")))
                .isEqualTo("前言=src/preface.md 第一部(一=src/a/one.md(一之一=src/a/one-one.md)) 附录(名字 (甲)=src/b/x y.md)");
    }

    @Test
    void readsTheSidebarOfDocsify() {
        String sidebar = "- [首页](/)\n- **入门**\n\t- [快速开始](quickstart.md)\n\t- [更多](/zh-cn/more?id=x)\n";

        assertThat(shown(ListOutline.read(sidebar, "docs/")))
                .isEqualTo("首页=docs/README 入门(快速开始=docs/quickstart.md 更多=docs/zh-cn/more)");
    }

    @Test
    void readsTheNavigationOfMkDocs() {
        String yaml = "site_name: 手册\n"
                + "docs_dir: text\n"
                + "markdown_extensions:\n"
                + "  - pymdownx.emoji:\n"
                + "      f: !!python/name:x.y\n"
                + "nav:\n"
                + "  - 首页: index.md\n"
                + "  - 指南:\n"
                + "    - a.md\n"
                + "    - 二: b/c.md\n"
                + "  - 外: https://example.org/\n";

        BookOutline outline = NavOutline.read(yaml).orElseThrow();

        assertThat(outline.title()).isEqualTo("手册");
        assertThat(shown(outline)).isEqualTo("首页=text/index.md 指南(=text/a.md 二=text/b/c.md)");
        assertThat(NavOutline.read("site_name: x\n")).isEmpty();
        assertThat(NavOutline.read("a: [b\n")).isEmpty();
    }

    @Test
    void readsWhatGeneratorsSayOfTheBook() {
        assertThat(
                        GeneratorSettings.read(
                                "book.json",
                                "{ \"title\": \"石桥\", \"author\": \"甲 <a@b.c>\", \"language\": \"zh-hans\",\n\"pdf\": { \"fontSize\": 12 } }"))
                .isEqualTo(new MetadataPatch("石桥", List.of("甲"), null, null, "zh-Hans", null, null));
        assertThat(GeneratorSettings.read(
                        "book.toml",
                        "[rust]\ntitle = \"别的\"\n[book] # 书\ntitle = \"石桥\"\nauthors = [\n  \"甲\",\n  'B \\\\ C']\n"
                                + "src = \"src\"\ndescription = \"多 拱\"\n[output.html]\nlanguage = \"en\"\n"))
                .isEqualTo(new MetadataPatch("石桥", List.of("甲", "B \\ C"), null, "多 拱", null, null, null));
        assertThat(GeneratorSettings.read(
                        "mkdocs.yml",
                        "site_name: 石桥\nsite_author: 甲\ncopyright: Copyright &copy; 2024 <a href='x'>甲</a>\nnav: []\n"))
                .isEqualTo(new MetadataPatch("石桥", List.of("甲"), null, null, null, null, "Copyright © 2024 甲"));
        assertThat(GeneratorSettings.read("book.toml", "x")).isEqualTo(MetadataPatch.NONE);
        assertThat(GeneratorSettings.read("book.json", "[")).isEqualTo(MetadataPatch.NONE);
        assertThat(GeneratorSettings.read("mkdocs.yml", "a: [b")).isEqualTo(MetadataPatch.NONE);
    }

    @Test
    void readsThePlainSidebarsOfVuePress() {
        String script = "const n = require('x')\n"
                + "module.exports = { title: '书', themeConfig: { nav: n(), sidebar: [ '/', ['/a', '甲'],\n"
                + " { title: '部', collapsable: false, children: ['/b/', `/c`, f('/d')] }, // 说明\n"
                + " { text: '丙', link: '/e.html' } ] } }";

        BookOutline outline = SidebarOutline.read(script, "docs/").orElseThrow();

        assertThat(outline.title()).isEqualTo("书");
        assertThat(shown(outline)).isEqualTo("=docs/ 甲=docs/a 部(=docs/b =docs/c) 丙=docs/e.html");
    }

    @Test
    void readsSidebarsByPath() {
        String script =
                "export default { sidebar: { '/guide/': [ { text: '指南', items: [ { text: '一', link: 'one' } ] } ], "
                        + "\"/ref/\": ['', 'x'] } }";

        assertThat(shown(SidebarOutline.read(script, "").orElseThrow())).isEqualTo("指南(一=guide/one) =ref =ref/x");
        assertThat(SidebarOutline.read("export default { sidebar: make() }", ""))
                .isEmpty();
        assertThat(SidebarOutline.read("sidebar: [ {", "")).isEmpty();
    }

    @Test
    void ordersByWeightThenNaturalName() {
        BookOutline outline = FolderOutline.of(List.of(
                chapter("第十章.md", null),
                chapter("第二章.md", null),
                chapter("a10.md", null),
                chapter("a9.md", null),
                chapter("z.md", 1.0),
                chapter("README.md", null),
                chapter("02-二部/b.md", null),
                chapter("02-二部/index.md", 2.0)));

        assertThat(outline.places())
                .containsExactly(
                        "README.md", "z.md", "02-二部/index.md", "02-二部/b.md", "a9.md", "a10.md", "第二章.md", "第十章.md");
    }

    @Test
    void findsWhatAnAddressMeans() {
        BookPaths paths = new BookPaths(List.of("README.md", "a/One.md", "a/README.md", "b.html", "b.md"));

        assertThat(paths.find("one.html", "a/x.md")).contains("a/One.md");
        assertThat(paths.find("../a/", "b.md")).contains("a/README.md");
        assertThat(paths.find("/a/index.html", "b.md")).contains("a/README.md");
        assertThat(paths.find("b.html", "")).contains("b.html");
        assertThat(paths.find("b", "")).contains("b.html");
        assertThat(paths.find("../../../README.md", "a/One.md")).contains("README.md");
        assertThat(paths.find("%61/one", "")).contains("a/One.md");
        assertThat(paths.find("c.md", "")).isEmpty();
    }

    private static BookChapter chapter(String place, @Nullable Double weight) {
        Metadata metadata = new Metadata(place, List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        Article article = new Article(metadata, List.of(), List.of(), Location.of(place));
        return new BookChapter(place, article, Map.of(), weight);
    }

    private static String shown(BookOutline outline) {
        return shown(outline.entries().stream());
    }

    private static String shown(Stream<BookOutline.Entry> entries) {
        return entries.map(entry -> (entry.title() == null ? "" : entry.title())
                        + (entry.place() == null ? "" : "=" + entry.place())
                        + (entry.children().isEmpty() ? "" : "(" + shown(entry.children().stream()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
