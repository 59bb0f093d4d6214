/** From Markdown and plain text, as people write them, to HTML, which goes the way of all pages from there. */
@NullMarked
package io.github.zhiban.source.markdown;

import org.jspecify.annotations.NullMarked;
