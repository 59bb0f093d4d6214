/**
 * Characters and the rules about them, one home each: classes, kinsoku (禁则, what may not begin or end a line), the gap
 * between Han and Latin, bound units, where lines, words and titles may break, cells. Known to all stages and parts;
 * knows none of them.
 */
@NullMarked
package io.github.zhiban.text;

import org.jspecify.annotations.NullMarked;
