package io.github.zhiban.pictureset;

import io.github.zhiban.edition.Library;
import io.github.zhiban.font.Face;
import io.github.zhiban.font.GlyphOutline;
import io.github.zhiban.font.TrueTypeFile;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A picture that is being drawn, in CSS pixels, on so many pixels each. Text comes from the fonts that ship. */
final class Easel {
    static final Color INK = new Color(0x222222);
    static final Color GREY = new Color(0x888888);
    static final Color LINE = new Color(0xD0D4DA);
    static final Color BLUE = new Color(0x2B6CB0);
    static final Color RED = new Color(0xC53030);
    static final Color GREEN = new Color(0x2F855A);
    static final Color GOLD = new Color(0xD69E2E);
    static final Color NOTHING = new Color(0, true);

    private static final String WORDS =
            "系统数据服务接口配置文件用户订单支付状态查询更新删除新增保存返回结果列表详情设置权限角色日志任务" + "节点集群缓存队列主题消息分区副本索引字段类型长度说明名称编号时间版本部署环境测试生产开发监控告警";
    private static final String[] LATIN = {
        "spring", "kafka", "index", "select * from t_order", "return value;", "0x7f3a", "v2.13.4", "localhost:8080",
        "null", "String name", "@Autowired", "public class", "SUCCESS", "INFO", "2024-03-18 10:24:31", "id = 1024"
    };

    private final Graphics2D pen;
    private final BufferedImage picture;
    final int width;
    final int height;
    final Random random;

    Easel(int width, int height, double density, Color ground, long seed) {
        this.width = width;
        this.height = height;
        this.random = new Random(seed * 31 + width * 7L + height);
        int type = ground.getAlpha() == 255 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        picture = new BufferedImage((int) Math.round(width * density), (int) Math.round(height * density), type);
        pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(ground);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(density, density);
    }

    BufferedImage picture() {
        return picture;
    }

    Easel fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
        return this;
    }

    Easel stroke(Shape shape, Color colour, double weight) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) weight));
        pen.draw(shape);
        return this;
    }

    Easel box(double x, double y, double w, double h, Color colour) {
        return fill(new Rectangle2D.Double(x, y, w, h), colour);
    }

    Easel frame(double x, double y, double w, double h, Color colour) {
        return stroke(new Rectangle2D.Double(x + 0.5, y + 0.5, w - 1, h - 1), colour, 1);
    }

    Easel round(double x, double y, double w, double h, Color colour) {
        return fill(new RoundRectangle2D.Double(x, y, w, h, 8, 8), colour);
    }

    Easel disc(double x, double y, double r, Color colour) {
        return fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), colour);
    }

    Easel line(double x1, double y1, double x2, double y2, Color colour, double weight) {
        return stroke(new Line2D.Double(x1, y1, x2, y2), colour, weight);
    }

    /** An arrow with a head. */
    Easel arrow(double x1, double y1, double x2, double y2, Color colour) {
        line(x1, y1, x2, y2, colour, 1.5);
        double turn = Math.atan2(y2 - y1, x2 - x1);
        Path2D head = new Path2D.Double();
        head.moveTo(x2, y2);
        head.lineTo(x2 - 9 * Math.cos(turn - 0.4), y2 - 9 * Math.sin(turn - 0.4));
        head.lineTo(x2 - 9 * Math.cos(turn + 0.4), y2 - 9 * Math.sin(turn + 0.4));
        head.closePath();
        return fill(head, colour);
    }

    /** Writes text from a place on its baseline; returns where it ends. */
    double text(String text, double x, double y, double size, Color colour) {
        return text(text, x, y, size, colour, Face.Role.LATIN_SANS, Face.Role.HAN_SANS);
    }

    double mono(String text, double x, double y, double size, Color colour) {
        return text(text, x, y, size, colour, Face.Role.MONO, Face.Role.HAN_SANS);
    }

    double italic(String text, double x, double y, double size, Color colour) {
        return text(text, x, y, size, colour, Face.Role.LATIN_SERIF, Face.Role.MATH);
    }

    private double text(String text, double x, double y, double size, Color colour, Face.Role... roles) {
        Path2D outline = new Path2D.Double();
        double at = x;
        for (int c : text.codePoints().toArray()) {
            TrueTypeFile font = font(c, roles);
            int glyph = font.glyph(c);
            draw(font, glyph, outline, at, y, size / font.unitsPerEm());
            at += font.advance(glyph) / 1000 * size;
        }
        fill(outline, colour);
        return at;
    }

    private static void draw(TrueTypeFile font, int glyph, Path2D outline, double x, double y, double scale) {
        GlyphOutline.draw(font, glyph, new GlyphOutline.Pen() {
            @Override
            public void moveTo(double px, double py) {
                outline.moveTo(x + px * scale, y - py * scale);
            }

            @Override
            public void lineTo(double px, double py) {
                outline.lineTo(x + px * scale, y - py * scale);
            }

            @Override
            public void curveTo(double cx, double cy, double px, double py) {
                outline.quadTo(x + cx * scale, y - cy * scale, x + px * scale, y - py * scale);
            }
        });
    }

    private static TrueTypeFile font(int character, Face.Role... roles) {
        TrueTypeFile last = null;
        for (Face.Role role : roles) {
            last = Library.FONTS.faces().stream()
                    .filter(face -> face.role() == role && face.weight() == 400)
                    .findFirst()
                    .orElseThrow()
                    .font()
                    .get();
            if (last.glyph(character) != 0) {
                return last;
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("no face");
        }
        return last;
    }

    /** Words of the kind that screens show. */
    String words(int characters) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            words.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return words.toString();
    }

    String latin() {
        return LATIN[random.nextInt(LATIN.length)];
    }

    /** Lines of a program or of what it prints. */
    void code(double x, double y, double size, int lines, Color... colours) {
        for (int i = 0; i < lines; i++) {
            double at = x + 16 * random.nextInt(4);
            for (int word = 0; word < 2 + random.nextInt(3) && at < width - 160; word++) {
                String said = random.nextInt(5) == 0 ? "// " + words(6) : latin();
                at = mono(said + " ", at, y + i * size * 1.5, size, colours[random.nextInt(colours.length)]);
            }
        }
    }

    /** Lines of prose in a column. */
    void prose(double x, double y, double w, double size, int lines, Color colour) {
        for (int i = 0; i < lines; i++) {
            int most = (int) (w / size);
            text(words(i % 4 == 3 ? most / 2 : most), x, y + i * size * 1.7, size, colour);
        }
    }
}
