package io.github.zhiban.edition.markup;

import io.github.zhiban.article.WritingSystem;
import java.util.Locale;

/**
 * What the pages of the handout and the book say besides the author's words, in the article's language.
 *
 * @param contents the title of the contents
 * @param source what stands before the article's address
 * @param notes the title of the author's notes
 * @param notesAndLinks the title of the notes where the addresses of links are among them
 * @param links the title of the addresses that the links of a book lead to
 * @param back what the arrow from a note to the text says to those who cannot see it
 * @param untitled what the navigation calls a heading without words
 * @param continued what stands above the part of a block that an earlier page began
 * @param introduction what the navigation calls the text before the first heading
 * @param colophon the name of the page that says where a book comes from
 * @param author what stands there before the names of who wrote it
 * @param published what stands there before the date
 * @param publisher what stands there before who made it public
 * @param rights what stands there before what others may do with it
 * @param cover what the picture on the cover is called for those who cannot see it
 * @param column the name of a column without one: a format of its number
 */
public record PageLabels(
        String contents,
        String source,
        String notes,
        String notesAndLinks,
        String links,
        String back,
        String untitled,
        String continued,
        String introduction,
        String colophon,
        String author,
        String published,
        String publisher,
        String rights,
        String cover,
        String column) {
    private static final PageLabels SIMPLIFIED = new PageLabels(
            "目录", "原文", "注释", "注释与链接", "链接", "返回正文", "（无题）", "（续）", "引言", "版本信息", "作者", "发表", "出版", "许可", "封面",
            "第 %d 列");
    private static final PageLabels TRADITIONAL = new PageLabels(
            "目錄", "原文", "註釋", "註釋與連結", "連結", "返回正文", "（無題）", "（續）", "引言", "版本資訊", "作者", "發表", "出版", "授權", "封面",
            "第 %d 欄");
    private static final PageLabels ENGLISH = new PageLabels(
            "Contents",
            "Source",
            "Notes",
            "Notes and links",
            "Links",
            "Back to the text",
            "(untitled)",
            "(continued)",
            "Introduction",
            "About this book",
            "Author",
            "Published",
            "Publisher",
            "Rights",
            "Cover",
            "Column %d");

    /** The labels for a language tag (BCP 47). */
    public static PageLabels of(String language) {
        return switch (WritingSystem.of(language)) {
            case SIMPLIFIED -> SIMPLIFIED;
            case TRADITIONAL -> TRADITIONAL;
            case ENGLISH -> ENGLISH;
        };
    }

    /**
     * The name of a column without one.
     *
     * @param number counted from 1
     */
    String column(int number) {
        return String.format(Locale.ROOT, column, number);
    }
}
