/** The command line: the only place with standard output, exit codes and the clock. */
@NullMarked
package io.github.zhiban.cli;

import org.jspecify.annotations.NullMarked;
