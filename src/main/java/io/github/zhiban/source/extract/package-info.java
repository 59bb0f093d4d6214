/** Finds the article in a page of unknown kind, and says what it took every other part of the page for. */
@NullMarked
package io.github.zhiban.source.extract;

import org.jspecify.annotations.NullMarked;
