package io.github.zhiban.typeset;

/**
 * What a designer would see at a glance in the pages of a document.
 *
 * @param pages how many
 * @param blank the part of a page that is blank at its end, on the average of all pages but the last; 0 to 1
 * @param blankPages pages but the last that are blank to more than a quarter
 * @param lastPage the part of the last page that is filled; 0 to 1
 * @param strandedLines pages that end with a heading or with words that lead in to the next page
 * @param singleColumns paragraphs in boxes so narrow that three lines and more hold one Han character each
 * @param edgeRules rules that close or open a page
 */
public record LayoutScore(
        int pages, double blank, int blankPages, double lastPage, int strandedLines, int singleColumns, int edgeRules) {
    /** A last page that is filled less looks like a mistake. */
    private static final double SHORT = 0.15;

    /** Whether a last page holds next to nothing. */
    public boolean isLastPageShort() {
        return pages > 1 && lastPage < SHORT;
    }

    /** Whether pages look better than others of the same document. */
    public boolean isBetterThan(LayoutScore other) {
        return cost() < other.cost();
    }

    /** Pages that look wrong, and blank paper. */
    private double cost() {
        return blankPages + strandedLines + edgeRules + (isLastPageShort() ? 1 : 0) + blank * pages / 4;
    }
}
