/** From bytes to text, front matter and metadata. */
@NullMarked
package io.github.zhiban.source.input;

import org.jspecify.annotations.NullMarked;
