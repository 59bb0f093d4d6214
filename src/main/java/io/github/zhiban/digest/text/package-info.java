/**
 * What the summary knows about written Chinese and English: sentences, clauses, words and widths. No article, no
 * slides.
 */
@NullMarked
package io.github.zhiban.digest.text;

import org.jspecify.annotations.NullMarked;
