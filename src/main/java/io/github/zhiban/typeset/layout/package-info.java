/** From XHTML and style sheets to boxes on pages: Flying Saucer for cascade, boxes and pagination, own lines. */
@NullMarked
package io.github.zhiban.typeset.layout;

import org.jspecify.annotations.NullMarked;
