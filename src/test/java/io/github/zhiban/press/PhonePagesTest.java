package io.github.zhiban.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhiban.Publication;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Lays an article with whatever is too wide for a phone out in its pages, in Chromium where that is installed (see
 * src/test/phone).
 */
class PhonePagesTest {
    private static final String ARTICLE = """
            ---
            title: 可移植可扩展可维护的石桥构件库与 BridgeComponentRegistryFactory
            author: Wr7Qk29LmXz0Vt41BnPq
            date: 2024-12-08
            source: https://example.com/Wr7Qk29LmXz0Vt41BnPq/article/details/82321308
            ---

            桥墩立在水中，`com.example.bridges.registry.BridgeComponentRegistryFactory` 管它，式 $E = \\sum_{i=1}^{n} x_i p_i + x_2 p_2$ 算它。

            $$D(X) = E(X^2) - E^2(X) = \\int (x - \\mu)^2 f(x)\\,dx + \\sum_{i=1}^{n} x_i p_i + x_2 p_2 + x_3 p_3 = 0.4 + 1 \\times 0.3$$

            - 一层
              - 二层：如果 `item` 是 `undefined`，返回字符串 `'UNDEFINED'`。
                - 三层
                  1. 四层：使用 `JSON.stringify` 转换。

                     ```js
                     class BridgeDictionary { constructor(toStringFunction = defaultToString) {} }
                     ```

            ```bash
            # 解压
            tar -zxvf bridge-builder-3.8.4-bin.tar.gz
            # 进入目录
            cd bridge-builder-3.8.4-bin
            # 拷贝配置文件备用 (拷贝 sample.cfg 并起名为 zoo.cfg)
            cp bridge_sample.cfg bridge.cfg
            ```

            | 石料 | 0 | 1 | 2 |
            |------|--:|--:|--:|
            | 石灰岩 | 0.4 | 0.3 | 0.2 |

            | 编号 | 名称 | 年代 | 材料 | 跨度 | 地点 | 备注 |
            |------|------|------|------|------|------|------|
            | 1 | 安济桥 | 隋 | 石灰岩 | 37 米 | 赵县 | 单孔敞肩 |
            | 2 | 洛阳桥 | 宋 | 花岗岩 | 834 米 | 泉州 | 筏形基础 |

            桥面走人。
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "vertical"})
    void nothingIsBeyondThePage(String style) throws IOException {
        Path chromium = installed("chromium", "chromium-browser", "google-chrome");
        Path driver = installed("chromedriver");
        assumeTrue(chromium != null && driver != null, "Chromium and its driver are not installed");
        List<String> chapters = unpacked(style);
        Path page = Files.writeString(
                folder.resolve("proof.html"),
                "<!DOCTYPE html><meta charset=\"utf-8\"><body><script>"
                        + Files.readString(Path.of("src/test/phone/pages.js")) + "</script>");
        ChromeOptions options = new ChromeOptions()
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files");
        options.setBinary(chromium.toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        ChromeDriver browser = new ChromeDriver(service, options);
        try {
            browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
            browser.get(page.toUri().toString());
            Object found = browser.executeAsyncScript(
                    "proof(arguments[0], arguments[1]).then(arguments[arguments.length - 1])",
                    chapters,
                    List.of(setting("100 %", 100, false), setting("200 %", 200, true)));

            assertThat(found).isEqualTo(List.of());
        } finally {
            browser.quit();
        }
    }

    private static Map<String, Object> setting(String name, int size, boolean dark) {
        return Map.of("name", name, "width", 360, "height", 640, "size", size, "margin", 16, "dark", dark);
    }

    /** The chapters of the book, below the folder. */
    private List<String> unpacked(String style) throws IOException {
        Press press = Press.open();
        Publication made = press.publish(
                "bridge.md",
                ARTICLE.getBytes(StandardCharsets.UTF_8),
                address -> new Outcome<>(Optional.empty(), List.of()),
                press.request(style).only(Edition.EBOOK));
        List<String> chapters = new ArrayList<>();
        byte[] epub = made.editions().getFirst().artifact().bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
                if (entry.getName().endsWith(".xhtml")) {
                    chapters.add(entry.getName());
                }
            }
        }
        chapters.sort(Comparator.naturalOrder());
        return chapters;
    }

    private static Path installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
