/** Compares the structure tree of a PDF with the article it was made from: tags that are valid can still be wrong. */
@NullMarked
package io.github.zhiban.verify.structure;

import org.jspecify.annotations.NullMarked;
