/**
 * A saved page as its reader saw it: shadow trees, frames, style sheets, pictures loaded late, and without what was
 * hidden.
 */
@NullMarked
package io.github.zhiban.source.page;

import org.jspecify.annotations.NullMarked;
