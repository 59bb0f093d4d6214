/** From XHTML and CSS to PDF: Flying Saucer for boxes and pagination, own lines, tags and pinned bytes. */
@NullMarked
package io.github.zhiban.typeset;

import org.jspecify.annotations.NullMarked;
