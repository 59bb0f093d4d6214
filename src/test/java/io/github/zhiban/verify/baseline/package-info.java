/** Compares PDFs with those that another version made of the same articles. */
@NullMarked
package io.github.zhiban.verify.baseline;

import org.jspecify.annotations.NullMarked;
