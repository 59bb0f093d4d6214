package io.github.zhiban.verify.reading;

/**
 * A picture or a filled or stroked outline on a page.
 *
 * @param picture whether it is a raster picture
 * @param clip what of the page may be drawn on
 */
public record Ink(boolean picture, Box box, Box clip, Mark mark) {}
