package io.github.zhiban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Pages written in other ways that mean the same: breaks for paragraphs, bold lines for headings, cells full of blocks.
 * The same seed always gives the same page. The pages are the fixtures, or those of the folder that
 * {@code -Dcorpus=DIR} names.
 */
public final class RewrittenPages {
    private static final Pattern BLOCK_TAG =
            Pattern.compile("</?(?:p|div|h[1-6]|ul|ol|blockquote|table|hr)\\b[^>]*>|<br ?/?>");
    private static final String[] BETWEEN = {
        "<br>",
        "<br/><br/>",
        "<hr>",
        "<p></p>",
        "<p>&nbsp;</p>",
        "<a name=\"x\"></a>",
        "<!-- -->",
        "&nbsp;",
        "<div><br></div>",
        "</p><p>"
    };

    /** Contents lists and copy buttons: known by the very tags that are rewritten here. */
    private static final Pattern HAS_PARTS_TO_DROP = Pattern.compile("toc|cnblogs_code");

    private static final List<BiFunction<String, Random, String>> REWRITINGS = List.of(
            replacing("</p>\\s*<p[^>]*>", "<br><br>"),
            replacing("</?p\\b[^>]*>", "<br>"),
            replacing("</?p\\b[^>]*>", "\n"),
            replacing("<(/?)p\\b([^>]*)>", "<$1div$2>"),
            replacing("(?s)<h[1-6]\\b[^>]*>(.*?)</h[1-6]>", "<p><strong>$1</strong></p>"),
            replacing("(?s)<h[1-6]\\b[^>]*>(.*?)</h[1-6]>", "<b>$1</b><br>"),
            replacing(
                    "(?s)<h[1-6]\\b[^>]*>(.*?)</h[1-6]>", "<div style=\"font-size:24px\"><span><b>$1</b></span></div>"),
            replacing("<(/?)(?:strong|b)>", "<$1u>"),
            replacing("(?s)<li\\b[^>]*>(.*?)</li>", "<li><p>$1</p></li>"),
            replacing("</?(?:ul|ol|li)\\b[^>]*>", "<br>"),
            replacing("</?span\\b[^>]*>", ""),
            replacing("(?s)<(t[dh])\\b([^>]*)>(.*?)</t[dh]>", "<$1$2><div><p>$3</p></div></$1>"),
            replacing("<(/?)blockquote\\b[^>]*>", "<$1section>"),
            (page, random) -> BLOCK_TAG
                    .matcher(page)
                    .replaceAll(tag -> random.nextInt(6) == 0
                            ? "$0" + BETWEEN[random.nextInt(BETWEEN.length)].replace("$", "\\$")
                            : "$0"),
            (page, random) -> BLOCK_TAG
                    .matcher(page)
                    .replaceAll(tag -> random.nextInt(6) == 0
                            ? BETWEEN[random.nextInt(BETWEEN.length)].replace("$", "\\$") + "$0"
                            : "$0"));

    private static BiFunction<String, Random, String> replacing(String regex, String replacement) {
        Pattern pattern = Pattern.compile(regex);
        return (page, random) -> pattern.matcher(page).replaceAll(replacement);
    }

    private final List<SourceFile> pages;

    private RewrittenPages(List<SourceFile> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Of the fixtures or the folder. */
    public static RewrittenPages ofCorpus() throws IOException {
        return new RewrittenPages(FidelityTest.pages()
                .filter(page -> !HAS_PARTS_TO_DROP.matcher(text(page)).find())
                .toList());
    }

    /** The rewritten page of a number. */
    public SourceFile page(int seed) {
        return rewritten(pages.get(seed % pages.size()), new Random(seed));
    }

    private static String text(SourceFile page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static SourceFile rewritten(SourceFile page, Random random) {
        String text = text(page);
        int body = text.startsWith("---") ? Math.max(0, text.indexOf("\n---", 3)) : 0;
        String rewritten = text.substring(body);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            rewritten = REWRITINGS.get(random.nextInt(REWRITINGS.size())).apply(rewritten, random);
        }
        return new SourceFile(page.name(), (text.substring(0, body) + rewritten).getBytes(StandardCharsets.UTF_8));
    }
}
