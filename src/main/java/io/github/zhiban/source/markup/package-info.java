/** Markup as it stands in a file, before any parser of HTML decides what becomes of it. */
@NullMarked
package io.github.zhiban.source.markup;

import org.jspecify.annotations.NullMarked;
