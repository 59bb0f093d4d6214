/** Compares what was published with what was to be published, character by character. */
@NullMarked
package io.github.zhiban.verify.fidelity;

import org.jspecify.annotations.NullMarked;
