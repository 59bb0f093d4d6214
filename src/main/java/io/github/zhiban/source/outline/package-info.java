/** The outline of an article, inferred over all of it: which lines are headings, why, and how they nest. */
@NullMarked
package io.github.zhiban.source.outline;

import org.jspecify.annotations.NullMarked;
