/** The summary as a presentation that people go on editing: the same deck as on the slides, native on every slide. */
@NullMarked
package io.github.zhiban.edition.presentation;

import org.jspecify.annotations.NullMarked;
