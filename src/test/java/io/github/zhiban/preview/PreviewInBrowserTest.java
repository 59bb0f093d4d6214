package io.github.zhiban.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhiban.workspace.FolderWatcher;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Looks at the preview as a user does: in Chromium, where it is installed. */
class PreviewInBrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path article;
    private PreviewServer server;
    private Thread watching;
    private FolderWatcher watcher;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = installed("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "Chromium and its driver are not installed");
        article = Files.writeString(
                folder.resolve("bridge.md"),
                "# 石桥\n\n石桥是用石头砌成的跨水的路，行人和车马都可以从桥上通过。石桥的桥墩立在水中，把桥面的重量传到河床的岩石里面。石桥修好以后可以使用几百年，因此各地都保存着许多古代的石桥。\n\n## 桥墩\n\n桥墩立在水中，用大块的石头砌成，承受桥面和行人的全部重量。\n\n## 桥面\n\n桥面铺着石板，两边有栏杆保护行人，中间高而两边低，雨水因此流走。\n");
        PreviewSession session = new PreviewSession(new SamplePublisher(folder), new Publisher.Look("classic", "16:9"));
        server = new PreviewServer(session, 0);
        watcher = new FolderWatcher(List.of(folder));
        watching = Thread.ofVirtual().start(() -> watcher.run(changed -> session.filesChanged(changed, false)));
        ChromeOptions options = new ChromeOptions()
                .addArguments(
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1600,1000", "--lang=en");
        options.setBinary(chromium.get().toFile());
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get().toFile())
                        .build(),
                options);
        browser.get(server.address());
        until(".page[data-drawn] .textLayer", "跨水的路");
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
            watcher.close();
            watching.join();
        }
    }

    @Test
    void showsWhatIsWritten() throws IOException {
        assertThat(browser.getTitle()).startsWith("石桥");
        assertThat(browser.findElements(By.cssSelector("#slides .page"))).isNotEmpty();

        Files.writeString(article, "# 铁桥\n\n铁桥会生锈。\n");

        until("#handout .textLayer", "铁桥会生锈");
        assertThat(browser.getTitle()).startsWith("铁桥");
    }

    @Test
    void saysThatThereIsNothingToShow() throws IOException {
        Files.writeString(article, "");
        new WebDriverWait(browser, PATIENCE)
                .until(b ->
                        !b.findElements(By.cssSelector("#diagnostics li.error")).isEmpty());
        until("#handout .textLayer", "跨水的路");
        assertThat(browser.findElements(By.cssSelector("body.stale")))
                .as("the last good pages")
                .isNotEmpty();

        Files.writeString(article, "# 木桥\n\n木桥易朽。\n");
        until("#handout .textLayer", "木桥易朽");
        assertThat(browser.findElements(By.cssSelector("#diagnostics li.error, body.stale")))
                .isEmpty();
    }

    @Test
    void jumpsFromLinesToPagesAndBack() {
        untilPressed("#text li[data-page]", "#handout .page.current");

        browser.executeScript("document.querySelectorAll('.current').forEach(e => e.classList.remove('current'))");
        untilPressed("#handout .page[data-page='1'] button", "#text li.current");
        assertThat(browser.findElements(By.cssSelector("#text li.current"))).hasSize(1);
    }

    @Test
    void showsTheBookByNightAndOnATablet() {
        new Select(browser.findElement(By.id("device"))).selectByValue("tablet");
        browser.findElement(By.id("night")).click();
        new WebDriverWait(browser, PATIENCE)
                .until(b -> "tablet night".equals(b.findElement(By.id("book")).getDomAttribute("class")));
        new Select(browser.findElement(By.id("chapter"))).selectByIndex(0);
        new WebDriverWait(browser, PATIENCE)
                .until(b -> String.valueOf(b.findElement(By.id("book")).getDomAttribute("src"))
                        .contains("/night/EPUB/"));
    }

    @Test
    void asksNobodyElse() {
        Object hosts =
                browser.executeScript("return [...new Set(performance.getEntriesByType('resource').map(entry => new"
                        + " URL(entry.name)).filter(url => url.protocol.startsWith('http')).map(url => url.host))]");
        assertThat(hosts).isEqualTo(List.of(URI.create(server.address()).getAuthority()));
    }

    /** Presses Enter on an element, again where the page was drawn anew meanwhile, until another one shows. */
    private void untilPressed(String selector, String shown) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
                .until(b -> {
                    b.findElement(By.cssSelector(selector)).sendKeys(Keys.ENTER);
                    return !b.findElements(By.cssSelector(shown)).isEmpty();
                });
    }

    private void until(String selector, String text) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(b -> b.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(found -> String.valueOf(found.getDomProperty("textContent"))
                                .contains(text)));
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
