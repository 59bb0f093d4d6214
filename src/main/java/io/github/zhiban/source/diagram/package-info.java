/** Diagrams that authors write as text (Mermaid): read, laid out and drawn as SVG. */
@NullMarked
package io.github.zhiban.source.diagram;

import org.jspecify.annotations.NullMarked;
