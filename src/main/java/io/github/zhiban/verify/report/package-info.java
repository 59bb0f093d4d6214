/** What a run has to report, and the forms in which it is written. */
@NullMarked
package io.github.zhiban.verify.report;

import org.jspecify.annotations.NullMarked;
