/** From boxes on pages to a PDF: drawing, tags, links, metadata; PDF/UA-1 and PDF/A-2a, the same bytes every time. */
@NullMarked
package io.github.zhiban.typeset.pdf;

import org.jspecify.annotations.NullMarked;
