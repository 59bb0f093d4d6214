/** Font files: which faces there are, what they cover and how they fall back. */
@NullMarked
package io.github.zhiban.font;

import org.jspecify.annotations.NullMarked;
