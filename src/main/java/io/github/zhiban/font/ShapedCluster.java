package io.github.zhiban.font;

import org.jspecify.annotations.Nullable;

/**
 * What draws one cluster of a text.
 *
 * @param start the offset of the cluster in the text
 * @param glyph the glyph, or the first of several
 * @param assembly the glyphs in their places where there are several, or where the one does not stand at the origin
 * @param advance in 1/1000 em
 */
public record ShapedCluster(int start, int glyph, @Nullable Assembly assembly, float advance) {}
