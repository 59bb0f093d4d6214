package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Library;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.VerificationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a folder of cases expects of the handout and the EPUB: {@code -Dcases=DIR} names a folder with
 * {@code cases.json}, a list of objects with {@code name}, {@code file}, {@code H} and {@code HN} (what the text of
 * both must hold, and what their bodies must not), {@code E} and {@code EN} (the same for the EPUB's markup). White
 * space does not count.
 */
class CasesTest {
    private static final EnumSet<Edition> EDITIONS = EnumSet.of(Edition.HANDOUT, Edition.EBOOK);

    private final Zhiban zhiban = new Zhiban(Library.FONTS);
    private final PublishRequest order =
            new PublishRequest(Library.style("classic"), EDITIONS, VerificationLevel.NONE, null);

    @Test
    void casesReadAsExpected() throws IOException {
        String folder = System.getProperty("cases");
        assumeThat(folder).as("a folder of cases").isNotNull();
        Path cases = Path.of(folder);
        List<?> all = (List<?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(cases.resolve("cases.json")));
        int passed = 0;
        List<String> failed = new ArrayList<>();
        for (Object one : all) {
            Map<?, ?> expected = (Map<?, ?>) one;
            List<String> faults = faults(cases.resolve(String.valueOf(expected.get("file"))), expected);
            passed += faults.isEmpty() ? 1 : 0;
            System.out.println((faults.isEmpty() ? "pass " : "FAIL ") + expected.get("name") + " " + faults);
            faults.forEach(fault -> failed.add(expected.get("name") + ": " + fault));
        }
        System.out.println(passed + " of " + all.size() + " cases pass");
        assertThat(failed).isEmpty();
    }

    private List<String> faults(Path file, Map<?, ?> expected) throws IOException {
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        Publication publication = zhiban.publish(source, address -> Outcome.of(Optional.empty()), order, stage -> {});
        List<String> faults = new ArrayList<>();
        for (Publication.PublishedEdition edition : publication.editions()) {
            byte[] bytes = edition.artifact().bytes();
            PublishedText published = PublishedText.of(bytes);
            String name = edition.edition().key();
            must(expected.get("H"), dense(published.body() + published.furniture()), name, faults);
            mustNot(expected.get("HN"), dense(published.body()), name, faults);
            if (edition.edition() == Edition.EBOOK) {
                must(expected.get("E"), dense(markup(bytes)), "markup", faults);
                mustNot(expected.get("EN"), dense(markup(bytes)), "markup", faults);
            }
        }
        if (publication.editions().size() < EDITIONS.size()) {
            faults.add("not every edition could be made");
        }
        return faults;
    }

    private static void must(Object strings, String text, String where, List<String> faults) {
        for (Object needed : (List<?>) strings) {
            if (!text.contains(dense(needed.toString()))) {
                faults.add(where + " lacks " + needed);
            }
        }
    }

    private static void mustNot(Object strings, String text, String where, List<String> faults) {
        for (Object leaked : (List<?>) strings) {
            if (text.contains(dense(leaked.toString()))) {
                faults.add(where + " holds " + leaked);
            }
        }
    }

    private static String markup(byte[] epub) throws IOException {
        StringBuilder markup = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xhtml")) {
                    markup.append(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return markup.toString();
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000\\u200B]+", "");
    }
}
