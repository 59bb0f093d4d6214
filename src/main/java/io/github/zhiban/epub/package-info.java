/** From XHTML chapters to an EPUB 3 container. */
@NullMarked
package io.github.zhiban.epub;

import org.jspecify.annotations.NullMarked;
