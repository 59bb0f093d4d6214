/** Named heuristics over the finished blocks: structure that the author meant but did not mark up. */
@NullMarked
package io.github.zhiban.source.repair;

import org.jspecify.annotations.NullMarked;
