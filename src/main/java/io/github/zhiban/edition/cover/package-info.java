/** Draws covers: from title, names, date and a style's colours to a picture. No font of the system is ever asked. */
@NullMarked
package io.github.zhiban.edition.cover;

import org.jspecify.annotations.NullMarked;
