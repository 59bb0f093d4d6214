package io.github.zhiban.formula.layout;

import java.awt.geom.Path2D;

/**
 * A character, in em with y downward.
 *
 * @param advance how far it moves the next one
 * @param outline not to be changed
 */
public record FaceGlyph(double advance, Path2D outline) {}
