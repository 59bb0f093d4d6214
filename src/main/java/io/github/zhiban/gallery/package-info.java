/** The gallery: one page that shows what was published, for a folder on disk or a static site. */
@NullMarked
package io.github.zhiban.gallery;

import org.jspecify.annotations.NullMarked;
