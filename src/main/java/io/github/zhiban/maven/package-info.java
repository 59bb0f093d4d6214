/** Zhiban as a plugin of Maven. */
@NullMarked
package io.github.zhiban.maven;

import org.jspecify.annotations.NullMarked;
