/** From cleaned HTML to blocks and runs; the only place that decides which spaces are the author's. */
@NullMarked
package io.github.zhiban.source.build;

import org.jspecify.annotations.NullMarked;
