/**
 * Lets the page decide what fits: XHTML says what may be chosen (attributes {@code data-fit}, {@code data-choose} and
 * their kind), each choice is laid out in the real sheet, and the first that fits is taken; what fits in none is split
 * where it may be.
 */
@NullMarked
package io.github.zhiban.typeset.fit;

import org.jspecify.annotations.NullMarked;
