/** What things cost, in CPU time. Run by {@code mvn -Pbench test}; asserts nothing, since machines differ. */
@NullMarked
package io.github.zhiban.bench;

import org.jspecify.annotations.NullMarked;
