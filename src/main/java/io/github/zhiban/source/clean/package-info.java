/** Named heuristics over the page: each rewrites one kind of mess into plain HTML before the tree is built. */
@NullMarked
package io.github.zhiban.source.clean;

import org.jspecify.annotations.NullMarked;
