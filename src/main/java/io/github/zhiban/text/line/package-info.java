/**
 * Chinese line setting as pure functions: where a paragraph breaks, what gap each character gets, how a line is
 * justified.
 *
 * <p>{@link io.github.zhiban.text.line.LineSetter} is the way in. Nothing here knows pages, fonts or PDF: the caller
 * measures, this package answers with positions. The rule numbers T1 to T30 are those of the project's rule sheet,
 * drawn from CLREQ (W3C <cite>Requirements for Chinese Text Layout</cite>) and GB/T 15834-2011.
 */
@NullMarked
package io.github.zhiban.text.line;

import org.jspecify.annotations.NullMarked;
