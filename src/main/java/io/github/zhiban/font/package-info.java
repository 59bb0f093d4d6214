/**
 * Fonts: which faces there are, what they cover, how they fall back, how wide their glyphs are, and the subsets of them
 * that files carry.
 */
@NullMarked
package io.github.zhiban.font;

import org.jspecify.annotations.NullMarked;
