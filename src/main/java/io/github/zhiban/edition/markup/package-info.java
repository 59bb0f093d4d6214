/** From blocks and inlines to elements: one exhaustive switch each, shared by all editions. */
@NullMarked
package io.github.zhiban.edition.markup;

import org.jspecify.annotations.NullMarked;
