/** The only door to the disk and, where it is allowed, the network. */
@NullMarked
package io.github.zhiban.workspace;

import org.jspecify.annotations.NullMarked;
