/**
 * Packs presentations into PPTX files (ISO/IEC 29500): native text, tables, shapes and pictures on a master with
 * layouts.
 */
@NullMarked
package io.github.zhiban.pptx;

import org.jspecify.annotations.NullMarked;
