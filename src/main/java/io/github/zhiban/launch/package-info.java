/**
 * What {@code java -jar zhiban.jar} loads before it knows which Java it is. Nothing here touches the program but by its
 * jar's name: {@code zhiban.jar} holds this package alone and has no class path, because whatever a Java looks for in
 * vain it looks for in every jar of the path, and opening them all costs as much as this whole package.
 */
@NullMarked
package io.github.zhiban.launch;

import org.jspecify.annotations.NullMarked;
