package io.github.zhiban.book;

import io.github.zhiban.article.WritingSystem;

/**
 * What a book says beside its articles, in its language.
 *
 * @param index the title of the index
 * @param figure what stands before the number of a figure
 * @param afterNumber what stands between the number and the caption
 * @param original what the link to the source of a chapter says
 * @param between what stands between two places of an index
 */
record BookWords(String index, String figure, String afterNumber, String original, String between) {
    static BookWords of(String language) {
        return switch (WritingSystem.of(language)) {
            case SIMPLIFIED -> new BookWords("索引", "图", "　", "原文", "、");
            case TRADITIONAL -> new BookWords("索引", "圖", "　", "原文", "、");
            case ENGLISH -> new BookWords("Index", "Figure ", ". ", "Original", ", ");
        };
    }
}
