/** TrueType faces: their glyphs, how they stand in for each other, and the subsets that go into a file. */
@NullMarked
package io.github.zhiban.typeset.glyph;

import org.jspecify.annotations.NullMarked;
