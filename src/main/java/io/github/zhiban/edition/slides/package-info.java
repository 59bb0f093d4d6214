/** The summary on slides: every statement in type that can be read from the last row, nothing that does not fit. */
@NullMarked
package io.github.zhiban.edition.slides;

import org.jspecify.annotations.NullMarked;
