/** How paper shows what every medium shows in its own way; shared by the handout and the slides. */
@NullMarked
package io.github.zhiban.edition.print;

import org.jspecify.annotations.NullMarked;
