package io.github.zhiban.edition.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhiban.edition.DeckOfEveryKind;
import io.github.zhiban.edition.Library;
import io.github.zhiban.edition.SlidesLayout;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.pptx.PptxPacker;
import io.github.zhiban.pptx.Presentation;
import io.github.zhiban.pptx.SlideShowPage;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.Verifier;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The slide show as a file, and as Chromium shows it where it is installed. */
class SlideShowPageTest {
    private static Presentation presentation(SlidesLayout layout) {
        var maker = new PresentationMaker(
                DeckOfEveryKind.article(),
                Library.style("modern", layout),
                PicturesAtHand.NONE,
                null,
                OffsetDateTime.parse("2024-01-02T03:04:05Z"),
                new FormulaDrawer(Library.FONTS));
        return maker.make(DeckOfEveryKind.deck());
    }

    private static String page(SlidesLayout layout) {
        return new SlideShowPage().write(presentation(layout));
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = SlidesLayout.class,
            names = {"WIDE", "STANDARD"})
    void holds_all_that_it_needs_and_is_the_same_each_time(SlidesLayout layout) {
        assertThat(page(layout)).isEqualTo(page(layout));
        assertThat(new Verifier().verify("show.html", bytes(page(layout)))).isEmpty();
    }

    @Test
    void says_what_the_presentation_says() throws IOException {
        var presentation = presentation(SlidesLayout.WIDE);
        var packed = PublishedText.of(new PptxPacker().pack(presentation)).body();
        var shown =
                PublishedText.of(bytes(new SlideShowPage().write(presentation))).body();

        for (var line : packed.lines().filter(text -> !text.isBlank()).toList()) {
            assertThat(letters(shown)).contains(letters(line));
        }
    }

    private static String letters(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replaceAll("[\\s‹#›]", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link href=\"https://example.com/a.css\">",
                "<img alt=\"a\" src=\"a.png\">",
                "<style>@import 'a.css';</style>"
            })
    void what_asks_for_more_is_found(String more) {
        var page = page(SlidesLayout.WIDE).replace("<script>", more + "<script>");

        assertThat(new Verifier().verify("show.html", bytes(page))).isNotEmpty();
    }

    @Test
    void keys_turn_its_slides(@TempDir Path folder) throws IOException {
        var chromium = installed("chromium", "chromium-browser", "google-chrome");
        var driver = installed("chromedriver");
        assumeTrue(chromium != null && driver != null, "Chromium and its driver are not installed");
        var file = Files.writeString(folder.resolve("show.html"), page(SlidesLayout.WIDE));
        var options = new ChromeOptions()
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,800", "--lang=en");
        options.setBinary(Objects.requireNonNull(chromium).toFile());
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Objects.requireNonNull(driver).toFile())
                .build();
        var browser = new ChromeDriver(service, options);
        try {
            browser.get(file.toUri().toString());
            var count = browser.findElements(By.cssSelector(".slide")).size();
            assertThat(shown(browser)).containsExactly("s1");
            browser.findElement(By.tagName("body")).sendKeys(Keys.ARROW_RIGHT);
            assertThat(shown(browser)).containsExactly("s2");
            browser.findElement(By.tagName("body")).sendKeys(Keys.END);
            assertThat(shown(browser)).containsExactly("s" + count);
            browser.findElement(By.tagName("body")).sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
            assertThat(shown(browser)).containsExactly("s" + (count - 1));
            for (int i = 1; i <= count; i++) {
                browser.executeScript("location.hash = '#" + i + "'; show(" + i + ")");
                assertThat(browser.executeScript(
                                "return [...document.querySelectorAll('.current .box')].filter(box => box.scrollHeight > box.clientHeight + 2"
                                        + " && box.scrollHeight > 12).map(box => box.textContent)"))
                        .isEqualTo(List.of());
            }
            assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
        } finally {
            browser.quit();
        }
    }

    private static List<String> shown(ChromeDriver browser) {
        return browser.findElements(By.cssSelector(".slide")).stream()
                .filter(slide -> slide.isDisplayed())
                .map(slide -> slide.getAttribute("id"))
                .toList();
    }

    private static @Nullable Path installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
