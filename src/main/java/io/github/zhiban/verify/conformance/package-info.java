/** Outside validators, run in process: veraPDF for PDF/A and PDF/UA, EPUBCheck for EPUB. */
@NullMarked
package io.github.zhiban.verify.conformance;

import org.jspecify.annotations.NullMarked;
