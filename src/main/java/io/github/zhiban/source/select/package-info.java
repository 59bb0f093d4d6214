/** Selectors over pages, parsed once and tried only on elements that can match them. */
@NullMarked
package io.github.zhiban.source.select;

import org.jspecify.annotations.NullMarked;
