/** The preview: a server for this machine alone that shows editions in the browser as their sources are written. */
@NullMarked
package io.github.zhiban.preview;

import org.jspecify.annotations.NullMarked;
