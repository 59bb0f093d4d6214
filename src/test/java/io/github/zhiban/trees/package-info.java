/** What holds for pages of any blocks in any others. */
@NullMarked
package io.github.zhiban.trees;

import org.jspecify.annotations.NullMarked;
