/** The façade: {@link io.github.zhiban.Zhiban#publish} reads as the table of contents of what is below it. */
@NullMarked
package io.github.zhiban;

import org.jspecify.annotations.NullMarked;
