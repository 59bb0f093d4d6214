package io.github.zhiban.formula;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * The parts of {@link Graphics2D} that a formula has no use for: colours and clips are ignored, pictures and the like are refused
 * with an {@link UnsupportedOperationException}. It exists because the abstract class of the JDK asks for all of them.
 */
abstract class UnsupportedGraphics extends Graphics2D {
    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("not part of a formula");
    }

    @Override
    public Color getColor() {
        return Color.BLACK;
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public Paint getPaint() {
        return Color.BLACK;
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public RenderingHints getRenderingHints() {
        return new RenderingHints(Map.of());
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key k) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image i, AffineTransform t, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public void drawImage(BufferedImage i, BufferedImageOp op, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawRenderedImage(RenderedImage i, AffineTransform t) {
        throw unsupported();
    }

    @Override
    public void drawRenderableImage(RenderableImage i, AffineTransform t) {
        throw unsupported();
    }

    @Override
    public void drawString(String s, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawString(String s, float x, float y) {
        throw unsupported();
    }

    @Override
    public void drawString(AttributedCharacterIterator s, int x, int y) {
        throw unsupported();
    }

    @Override
    public void drawString(AttributedCharacterIterator s, float x, float y) {
        throw unsupported();
    }

    @Override
    public boolean hit(Rectangle r, Shape s, boolean onStroke) {
        throw unsupported();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported();
    }

    @Override
    public Graphics create() {
        throw unsupported();
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        throw unsupported();
    }

    @Override
    public Rectangle getClipBounds() {
        throw unsupported();
    }

    @Override
    public Shape getClip() {
        throw unsupported();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unsupported();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw unsupported();
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int arc) {
        throw unsupported();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int arc) {
        throw unsupported();
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int n) {
        throw unsupported();
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int n) {
        throw unsupported();
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int n) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image i, int x, int y, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image i, int x, int y, int width, int height, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image i, int x, int y, Color c, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image i, int x, int y, int width, int height, Color c, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(Image i, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public boolean drawImage(
            Image i, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2, Color c, ImageObserver o) {
        throw unsupported();
    }

    @Override
    public void setComposite(Composite c) {}

    @Override
    public void setPaint(Paint p) {}

    @Override
    public void setRenderingHint(RenderingHints.Key k, Object v) {}

    @Override
    public void setRenderingHints(Map<?, ?> h) {}

    @Override
    public void addRenderingHints(Map<?, ?> h) {}

    @Override
    public void setBackground(Color c) {}

    @Override
    public void clip(Shape s) {}

    @Override
    public void setColor(Color c) {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color c) {}

    @Override
    public void clipRect(int x, int y, int width, int height) {}

    @Override
    public void setClip(int x, int y, int width, int height) {}

    @Override
    public void setClip(Shape s) {}

    @Override
    public void dispose() {}
}
