/** Finds the statements that an article makes and weighs them. */
@NullMarked
package io.github.zhiban.digest.rank;

import org.jspecify.annotations.NullMarked;
