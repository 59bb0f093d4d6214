package io.github.zhiban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Broken copies of pages, each damaged one to four times in one of the ways of {@link Mutation}. The same seed always
 * gives the same copy. The pages are the fixtures, or those of the folder that {@code -Dcorpus=DIR} names.
 */
public final class BrokenPages {
    private static final Mutation[] KINDS = Mutation.values();

    private final List<SourceFile> pages;

    private BrokenPages(List<SourceFile> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Of the fixtures or the folder. */
    public static BrokenPages ofCorpus() throws IOException {
        return new BrokenPages(pages());
    }

    /** The broken copy of a number. */
    public SourceFile page(int seed) {
        return mutated(pages.get(seed % pages.size()), new Random(seed));
    }

    private static List<SourceFile> pages() throws IOException {
        String corpus = System.getProperty("corpus");
        if (corpus == null) {
            List<SourceFile> pages = new ArrayList<>();
            for (Path folder : CatalogueTest.fixtures().toList()) {
                pages.add(CatalogueTest.source(folder));
            }
            return pages;
        }
        try (Stream<Path> files = Files.list(Path.of(corpus))) {
            List<SourceFile> pages = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(html?|md|txt)"))
                    .sorted()
                    .toList()) {
                pages.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return pages;
        }
    }

    private static SourceFile mutated(SourceFile page, Random random) {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            text = KINDS[random.nextInt(KINDS.length)].of(text, random);
        }
        return new SourceFile(page.name(), text.getBytes(StandardCharsets.UTF_8));
    }
}
