package io.github.zhiban.source.extract;

/**
 * What was counted in an element, without what no article keeps. Weights are of text: a Han character says as much as
 * 2.5 Latin ones.
 */
final class BlockMeasure {
    /** Weight of all text. */
    double text;
    /** Weight of text in links. */
    double links;
    /** Weight of text outside of inner blocks: what the element says as a paragraph. */
    double own;
    /** Weight of paragraphs that are not mostly links. */
    double prose;
    /** Weight of headings. */
    double headings;

    int commas;
    int ownCommas;
    int paragraphs;
    int items;
    int images;
    int inputs;

    /** The share of the text that is in links. */
    double linkDensity() {
        return text == 0 ? 0 : Math.min(1, links / text);
    }
}
