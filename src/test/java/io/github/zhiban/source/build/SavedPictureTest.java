package io.github.zhiban.source.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that a browser saved with their pictures beside them. */
class SavedPictureTest {

    @Test
    void takesTheCopyThatLiesBesideThePage() {
        assertThat(addresses("page_files/640.png", "page_files/641.png"))
                .containsExactly("page_files/640.png", "page_files/641.png");
        assertThat(addresses("网页_文件/640", "./p.files/a%20b.jpg")).containsExactly("网页_文件/640", "./p.files/a%20b.jpg");
    }

    @Test
    void takesTheAddressWhereTheCopyOnlyHoldsAPlace() {
        assertThat(addresses("page_files/dot.png", "page_files/x.png"))
                .containsExactly("https://img.example.org/0.png", "page_files/x.png");
        assertThat(addresses("page_files/x.png", "page_files/x.png"))
                .containsExactly("https://img.example.org/0.png", "https://img.example.org/1.png");
        assertThat(addresses("/img/a.png", "https://a.example/b_files/c.png"))
                .containsExactly("https://img.example.org/0.png", "https://img.example.org/1.png");
    }

    @Test
    void keepsTheBlanksOfADrawingInTheAddress() {
        String drawing =
                "data:image/svg+xml,%3Csvg width='90' height='90'%3E%3Crect width='90' height='90'/%3E%3C/svg%3E";

        String page = "<html><body><h1>石桥</h1><p>拱桥以拱承重，下面是它的样子。</p><p><img src=\"" + drawing + "\"></p></body></html>";
        assertThat(addresses(page)).singleElement().asString().contains("%3Csvg%20width='90'");
    }

    private static List<String> addresses(String... sources) {
        StringBuilder page = new StringBuilder("<html><body><article><h1>石桥</h1>");
        for (int i = 0; i < sources.length; i++) {
            page.append(
                    "<p>桥是跨水的路，拱桥以拱承重，梁桥以梁承重。</p><p><img src=\"%s\" data-src=\"https://img.example.org/%d.png\"></p>"
                            .formatted(sources[i], i));
        }
        return addresses(page.append("</article></body></html>").toString());
    }

    private static List<String> addresses(String page) {
        return new ArticleReader()
                .read(new SourceFile("page.html", page.getBytes(UTF_8))).value().stream()
                        .flatMap(article -> PictureIndex.of(article).stream())
                        .map(Picture::address)
                        .toList();
    }
}
