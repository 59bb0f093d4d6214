/**
 * The only door to the network, closed unless the user names hosts. It holds nothing but public addresses, HTTPS and
 * limits.
 */
@NullMarked
package io.github.zhiban.workspace.fetch;

import org.jspecify.annotations.NullMarked;
