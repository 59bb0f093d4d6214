/**
 * Reads published files into plain facts: glyphs with their places, structure trees, outlines, chapters. Judges
 * nothing.
 */
@NullMarked
package io.github.zhiban.verify.reading;

import org.jspecify.annotations.NullMarked;
