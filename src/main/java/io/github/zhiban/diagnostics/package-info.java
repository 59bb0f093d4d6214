/** What the stages have to say about their input: collected as they go, never thrown for bad content. */
@NullMarked
package io.github.zhiban.diagnostics;

import org.jspecify.annotations.NullMarked;
