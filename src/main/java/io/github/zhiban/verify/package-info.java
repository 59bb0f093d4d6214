/** From finished files to findings: PDFBox, veraPDF, EPUBCheck and the typography rules. */
@NullMarked
package io.github.zhiban.verify;

import org.jspecify.annotations.NullMarked;
