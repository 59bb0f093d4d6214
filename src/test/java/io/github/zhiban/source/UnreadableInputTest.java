package io.github.zhiban.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is an error that says why. */
class UnreadableInputTest {

    @Test
    void emptyFile() {
        assertError("a.html", new byte[0], SourceCodes.EMPTY_FILE);
        assertError("a.md", " \n\t\n".getBytes(StandardCharsets.UTF_8), SourceCodes.EMPTY_FILE);
    }

    @Test
    void binaryFile() {
        byte[] bytes = new byte[4_096];
        new Random(1).nextBytes(bytes);

        assertError("a.html", bytes, SourceCodes.BINARY_FILE);
    }

    @Test
    void pageWithoutText() {
        byte[] page = "<html><body><script>load()</script></body></html>".getBytes(StandardCharsets.UTF_8);

        assertError("a.html", page, SourceCodes.NO_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>此内容因违规无法查看</h2><p>接相关投诉，此内容违反平台规范，查看详细内容</p>",
                "<nav>首页 登录 注册</nav><p>请登录后查看全文</p>",
                "<p>环境异常</p><p>当前环境异常，完成验证后即可继续访问。</p>",
                "<h1>404</h1><p>抱歉，您要找的页面不存在。</p>",
                "<h1>Just a moment...</h1><p>Verify you are human by completing the action below.</p>"
            })
    void pageThatSaysThatThereIsNoArticle(String body) {
        byte[] page = ("<!DOCTYPE html><html><head><title></title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);

        assertError("a.html", page, SourceCodes.NO_ARTICLE);
    }

    @Test
    void articleAboutLoginsIsAnArticle() {
        String page =
                "<!DOCTYPE html><html><body><h1>登录</h1><p>" + "请登录后查看，是网站最常说的一句话。".repeat(12) + "</p></body></html>";

        assertThat(text(page.getBytes(StandardCharsets.UTF_8))).contains("最常说的一句话");
    }

    @Test
    void frontMatterWithoutBody() {
        assertError("a.md", "---\ntitle: 空\n---\n".getBytes(StandardCharsets.UTF_8), SourceCodes.NO_ARTICLE);
    }

    @Test
    void brokenBytesAreReportedWhereTheyStand() {
        byte[] page = "<article><p>好的文字，好的文字，好的文字</p>\n<p>坏?字</p></article>".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            if (page[i] == '?') {
                page[i] = (byte) 0xFF;
            }
        }

        var outcome = new ArticleReader().read(new SourceFile("a.html", page));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics())
                .anySatisfy(d -> assertThat(d.toString()).startsWith("a.html:2:5: warning BROKEN_ENCODING"));
    }

    @Test
    void byteOrderMarksAndDeclaredEncodings() {
        String page = "<html><head><meta charset=\"big5\"></head><body><article><p>這是一篇文章</p></article></body></html>";
        assertThat(text(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8))).isEqualTo("這是一篇文章\n");
        assertThat(text(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE))).isEqualTo("這是一篇文章\n");
        assertThat(text(page.getBytes(Charset.forName("Big5")))).isEqualTo("這是一篇文章\n");
    }

    @Test
    void utf16WithoutMark() {
        String page = "<html><head><title>题</title></head><body><article><p>这是一篇文章</p></article></body></html>";

        assertThat(text(page.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("这是一篇文章\n");
        assertThat(text(page.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("这是一篇文章\n");
    }

    /** The bytes after the lone 0xFF are whole characters of GB18030 as well. */
    @Test
    void utf8WithABrokenByteStaysUtf8() {
        byte[] page = "<article><p>这里的文字是好的，只有一处坏了。?中中</p></article>".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            if (page[i] == '?') {
                page[i] = (byte) 0x81;
            }
        }

        assertThat(text(page)).isEqualTo("这里的文字是好的，只有一处坏了。\uFFFD中中\n");
    }

    @Test
    void nulInMarkdownLeavesNoTrace() {
        byte[] source = "# 题\n\n正\0文。\n".getBytes(StandardCharsets.UTF_8);

        assertThat(io.github.zhiban.article.ArticleText.of(new ArticleReader()
                        .read(new SourceFile("a.md", source))
                        .value()
                        .orElseThrow()))
                .isEqualTo("正文。\n");
    }

    private static String text(byte[] bytes) {
        return io.github.zhiban.article.ArticleText.of(new ArticleReader()
                .read(new SourceFile("a.html", bytes))
                .value()
                .orElseThrow());
    }

    private static void assertError(String name, byte[] bytes, Code code) {
        var outcome = new ArticleReader().read(new SourceFile(name, bytes));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.severity()).isEqualTo(Severity.ERROR);
            assertThat(d.code()).isEqualTo(code);
        });
    }
}
