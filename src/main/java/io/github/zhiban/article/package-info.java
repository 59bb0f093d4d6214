/** The tree in the middle: what an article says, free of how it was exported and of how it will be printed. */
@NullMarked
package io.github.zhiban.article;

import org.jspecify.annotations.NullMarked;
