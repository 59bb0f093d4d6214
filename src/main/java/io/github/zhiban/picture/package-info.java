/** From picture bytes of any format to something that print and screen can take. */
@NullMarked
package io.github.zhiban.picture;

import org.jspecify.annotations.NullMarked;
