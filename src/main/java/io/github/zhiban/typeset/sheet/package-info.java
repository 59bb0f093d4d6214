/**
 * Style sheets: what Flying Saucer's CSS lacks is resolved or carried in other words, what nobody knows is reported.
 */
@NullMarked
package io.github.zhiban.typeset.sheet;

import org.jspecify.annotations.NullMarked;
