/** The whole article on pages: title block, contents, sections, notes. */
@NullMarked
package io.github.zhiban.edition.handout;

import org.jspecify.annotations.NullMarked;
