/**
 * The objects that a PDF file is made of (ISO 32000-1, 7.3), and the file. Here alone it is known which library spells
 * them.
 */
@NullMarked
package io.github.zhiban.typeset.pdf.object;

import org.jspecify.annotations.NullMarked;
