package io.github.zhiban.text.line;

/**
 * How wide full-width punctuation is set away from line ends (CLREQ 3.1.6, "adjustment of punctuation width"). In every
 * style a mark at a line end takes half an em (T9) and adjacent marks share their blanks (T11).
 */
public enum Squeeze {
    /** 全角式: every mark takes 1 em, two adjacent ones 1.5 em. */
    QUANJIAO,
    /** 开明式: marks that end a sentence ({@code 。？！}) take 1 em, all others half an em. */
    KAIMING,
    /** 半角式: every mark takes half an em. */
    BANJIAO
}
