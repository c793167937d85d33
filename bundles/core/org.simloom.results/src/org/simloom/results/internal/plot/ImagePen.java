package org.simloom.results.internal.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Draws pixels, without a display. */
public final class ImagePen implements Pen {
    private static final int SCALE = 2;

    private BufferedImage image;
    private Graphics2D graphics;

    @Override
    public void begin(double width, double height, String title) {
        image = new BufferedImage((int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(SCALE, SCALE);
    }

    @Override
    public void box(double x, double y, double width, double height, String fill, String border) {
        Shape box = new Rectangle2D.Double(x, y, width, height);
        if (!fill.equals("none")) {
            graphics.setColor(Color.decode(fill));
            graphics.fill(box);
        }
        if (!border.equals("none")) {
            graphics.setColor(Color.decode(border));
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(box);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, String color, boolean dotted) {
        graphics.setColor(Color.decode(color));
        graphics.setStroke(dotted ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1, 2}, 0)
                : new BasicStroke(1));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void curve(double[] x, double[] y, CurveLook look, double[] inside) {
        graphics.setColor(Color.decode(look.color()));
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(inside[0], inside[1], inside[2], inside[3]));
        if (look.width() > 0 && x.length > 0) {
            graphics.setStroke(new BasicStroke((float) look.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D path = new Path2D.Double();
            path.moveTo(x[0], y[0]);
            for (int i = 1; i < x.length; i++) {
                path.lineTo(x[i], y[i]);
            }
            graphics.draw(path);
        }
        for (int i = 0; look.dot() > 0 && i < x.length; i++) {
            graphics.fill(new Ellipse2D.Double(x[i] - look.dot(), y[i] - look.dot(), 2 * look.dot(), 2 * look.dot()));
        }
        graphics.setClip(before);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering, Anchor anchor, boolean upwards) {
        graphics.setColor(Color.decode(lettering.color()));
        // the logical family takes the letters that it lacks, Hangul, from others
        graphics.setFont(new Font(Font.SANS_SERIF, lettering.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) lettering.size()));
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double shift = switch (anchor) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        if (upwards) {
            graphics.rotate(-Math.PI / 2);
        }
        graphics.drawString(text, (float) shift, 0);
        graphics.setTransform(before);
    }

    @Override
    public void end() {
        graphics.dispose();
    }

    /** The finished picture. */
    public byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
