package io.github.zhiban.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.w3c.dom.Node;

/** Finds the frame of an animation that shows most: the first one is often empty (GIF89a, sections 20 and 23). */
final class GifFrames {
    private static final int MOST = 40;
    private static final long MOST_PIXELS = 20_000_000;
    /** A later frame has to show so much more than one before it. */
    private static final double MORE = 1.05;

    private GifFrames() {}

    /** The frame with the most detail of those at the beginning, laid over the frames before it. */
    static BufferedImage best(ImageReader reader, int width, int height) throws IOException {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        BufferedImage best = canvas;
        double most = -1;
        int frames = Math.clamp(MOST_PIXELS / Math.max(1, (long) width * height), 1, MOST);
        for (int i = 0; i < frames; i++) {
            BufferedImage frame;
            Frame place;
            try {
                frame = reader.read(i);
                place = Frame.of(reader.getImageMetadata(i));
            } catch (IndexOutOfBoundsException | IOException end) {
                if (i == 0) {
                    throw end;
                }
                break;
            }
            BufferedImage before = place.restores() ? copy(canvas) : canvas;
            draw(canvas, frame, place.left(), place.top());
            double detail = detail(canvas);
            if (detail > most * MORE) {
                most = detail;
                best = copy(canvas);
            }
            if (place.restores()) {
                canvas = before;
            } else if (place.clears()) {
                clear(canvas, place.left(), place.top(), frame.getWidth(), frame.getHeight());
            }
        }
        return best;
    }

    /** Where a frame goes and what becomes of it before the next. */
    private record Frame(int left, int top, String disposal) {
        static Frame of(IIOMetadata metadata) {
            int left = 0;
            int top = 0;
            String disposal = "none";
            Node root = metadata.getAsTree("javax_imageio_gif_image_1.0");
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node.getNodeName().equals("ImageDescriptor")) {
                    left = number(node, "imageLeftPosition");
                    top = number(node, "imageTopPosition");
                } else if (node.getNodeName().equals("GraphicControlExtension")) {
                    disposal =
                            node.getAttributes().getNamedItem("disposalMethod").getNodeValue();
                }
            }
            return new Frame(left, top, disposal);
        }

        private static int number(Node node, String name) {
            return Integer.parseInt(node.getAttributes().getNamedItem(name).getNodeValue());
        }

        boolean restores() {
            return disposal.equals("restoreToPrevious");
        }

        boolean clears() {
            return disposal.equals("restoreToBackgroundColor");
        }
    }

    private static void draw(BufferedImage canvas, BufferedImage frame, int left, int top) {
        Graphics2D graphics = canvas.createGraphics();
        graphics.drawImage(frame, left, top, null);
        graphics.dispose();
    }

    private static void clear(BufferedImage canvas, int left, int top, int width, int height) {
        Graphics2D graphics = canvas.createGraphics();
        graphics.setBackground(new Color(0, true));
        graphics.clearRect(left, top, width, height);
        graphics.dispose();
    }

    private static BufferedImage copy(BufferedImage canvas) {
        BufferedImage copy = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB);
        draw(copy, canvas, 0, 0);
        return copy;
    }

    /** How many pixels differ from their neighbour at the left. */
    private static double detail(BufferedImage canvas) {
        int[] argb = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        int detail = 0;
        for (int i = 1; i < argb.length; i++) {
            detail += argb[i] != argb[i - 1] ? 1 : 0;
        }
        return detail;
    }
}
