/** Draws shapes as pictures of few colours, the same on every platform. No font of the system is ever asked. */
@NullMarked
package io.github.zhiban.picture.draw;

import org.jspecify.annotations.NullMarked;
