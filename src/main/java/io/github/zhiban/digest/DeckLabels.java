package io.github.zhiban.digest;

import io.github.zhiban.article.WritingSystem;
import java.util.Locale;

/**
 * What a deck says besides the author's words, in the article's language.
 *
 * @param agenda the title of the agenda
 * @param introduction the title of what stands before the first heading
 * @param terms the title of the key terms
 * @param closing the title of the closing slide
 * @param source what stands before the article's address
 * @param continued what a title ends with that has stood on a slide before
 * @param excerpt what is said of an exhibit that goes on in the handout
 * @param excerptIn the same where a section is known: a format of its title
 * @param page which page of the handout has the whole: a format of its number
 * @param extent how much of the article the deck says: a format of the count stated, that of the article, and per cent
 */
public record DeckLabels(
        String agenda,
        String introduction,
        String terms,
        String closing,
        String source,
        String continued,
        String excerpt,
        String excerptIn,
        String page,
        String extent) {
    private static final DeckLabels SIMPLIFIED = new DeckLabels(
            "目录",
            "引言",
            "关键术语",
            "要点回顾",
            "原文",
            "（续）",
            "节选，全文见讲义",
            "节选，全文见讲义“%s”一节",
            "讲义第 %d 页",
            "摘要 %d 字，原文 %d 字，占 %d %%");
    private static final DeckLabels TRADITIONAL = new DeckLabels(
            "目錄",
            "引言",
            "關鍵術語",
            "要點回顧",
            "原文",
            "（續）",
            "節選，全文見講義",
            "節選，全文見講義「%s」一節",
            "講義第 %d 頁",
            "摘要 %d 字，原文 %d 字，佔 %d %%");
    private static final DeckLabels ENGLISH = new DeckLabels(
            "Contents",
            "Introduction",
            "Key terms",
            "Key points",
            "Source",
            " (continued)",
            "An excerpt; the handout has the whole.",
            "An excerpt; the handout has the whole under “%s”.",
            "Page %d of the handout",
            "%d of %d words, %d %%");

    /** The labels for a language tag (BCP 47). */
    public static DeckLabels of(String language) {
        return switch (WritingSystem.of(language)) {
            case SIMPLIFIED -> SIMPLIFIED;
            case TRADITIONAL -> TRADITIONAL;
            case ENGLISH -> ENGLISH;
        };
    }

    /**
     * What is said of an exhibit that goes on in the handout.
     *
     * @param section its title; empty when it has none
     */
    public String excerptIn(String section) {
        return section.isEmpty() ? excerpt : String.format(Locale.ROOT, excerptIn, section);
    }

    /** Whether a language tag is one of Chinese. */
    public static boolean isChinese(String language) {
        return WritingSystem.of(language) != WritingSystem.ENGLISH;
    }
}
