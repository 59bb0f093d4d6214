/**
 * The typography linter: measures the rules T1 to T30 of Chinese line and page setting on the glyphs of a finished PDF.
 */
@NullMarked
package io.github.zhiban.verify.typography;

import org.jspecify.annotations.NullMarked;
