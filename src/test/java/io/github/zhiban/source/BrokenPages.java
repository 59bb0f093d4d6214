package io.github.zhiban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Broken copies of pages: truncated, tags swapped and dropped, attributes mangled, noise put in. The same seed always gives the same
 * copy. The pages are the fixtures, or those of the folder that {@code -Dcorpus=DIR} names.
 */
public final class BrokenPages {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final String NOISE = "<>&\"'=/\\ {}[]()*_`#|$~-:;\u0000\u200B\uD800\uFFFF\n一。";

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
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, random.nextInt(text.length() + 1));
                case 1 -> swapTags(text, random);
                case 2 -> mangleAttributes(text, random);
                case 3 -> dropTags(text, random);
                case 4 -> insertNoise(text, random);
                default -> text.substring(random.nextInt(Math.max(1, text.length() / 2)));
            };
        }
        return new SourceFile(page.name(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String swapTags(String text, Random random) {
        List<String> tags = TAG.matcher(text).results().map(r -> r.group()).toList();
        return tags.isEmpty()
                ? text
                : TAG.matcher(text)
                        .replaceAll(r -> Matcher.quoteReplacement(
                                random.nextInt(20) == 0 ? tags.get(random.nextInt(tags.size())) : r.group()));
    }

    private static String mangleAttributes(String text, Random random) {
        return ATTRIBUTE.matcher(text).replaceAll(r -> {
            if (random.nextInt(10) != 0) {
                return Matcher.quoteReplacement(r.group());
            }
            String value = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> "-1";
                case 2 -> "99999999999";
                default -> r.group(2) + NOISE.charAt(random.nextInt(NOISE.length()));
            };
            return Matcher.quoteReplacement(r.group(1) + "=\"" + value + "\"");
        });
    }

    private static String dropTags(String text, Random random) {
        return TAG.matcher(text).replaceAll(r -> random.nextInt(15) == 0 ? "" : Matcher.quoteReplacement(r.group()));
    }

    private static String insertNoise(String text, Random random) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = random.nextInt(40); i > 0; i--) {
            noisy.insert(random.nextInt(noisy.length() + 1), NOISE.charAt(random.nextInt(NOISE.length())));
        }
        return noisy.toString();
    }
}
