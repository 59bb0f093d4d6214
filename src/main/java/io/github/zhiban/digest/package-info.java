/** From an article to a deck: an extractive, deterministic slide summary. */
@NullMarked
package io.github.zhiban.digest;

import org.jspecify.annotations.NullMarked;
