/**
 * Puts pictures where they belong, once for all editions: which stand in text and which alone, and how large they are.
 */
@NullMarked
package io.github.zhiban.illustration;

import org.jspecify.annotations.NullMarked;
