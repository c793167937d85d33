package org.simloom.results.internal.plot;

import org.simloom.base.svg.SvgText;

/** Draws as SVG. */
public final class SvgPen implements Pen {
    private final SvgText out = new SvgText();
    private int clips;

    @Override
    public void begin(double width, double height, String title) {
        out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                + " viewBox=\"0 0 %s %s\" font-family=\"%s\">\n", width, height, width, height, SvgText.FONTS);
        out.add("<title>%s</title>\n", SvgText.escape(title));
    }

    @Override
    public void box(double x, double y, double width, double height, String fill, String border) {
        out.add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n", x, y, width, height, fill, border);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, String color, boolean dotted) {
        out.add("<path d=\"M%s,%s L%s,%s\" stroke=\"%s\"%s/>\n", x1, y1, x2, y2, color, dotted ? " stroke-dasharray=\"1 2\"" : "");
    }

    @Override
    public void curve(double[] x, double[] y, CurveLook look, double[] inside) {
        clips++;
        out.add("<clipPath id=\"clip%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>\n", clips, inside[0],
                inside[1], inside[2], inside[3]);
        out.add("<g clip-path=\"url(#clip%s)\" fill=\"%s\">\n", clips, look.color());
        if (look.width() > 0) {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < x.length; i++) {
                points.append(i == 0 ? "" : " ").append(SvgText.number(x[i])).append(',').append(SvgText.number(y[i]));
            }
            out.add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"/>\n", points,
                    look.color(), look.width());
        }
        for (int i = 0; look.dot() > 0 && i < x.length; i++) {
            out.add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n", x[i], y[i], look.dot());
        }
        out.add("</g>\n");
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering, Anchor anchor, boolean upwards) {
        if (!text.isBlank()) {
            out.add("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\"%s%s>%s</text>\n", x, y,
                    lettering.size(), lettering.color(), anchor.name().toLowerCase(java.util.Locale.ROOT),
                    lettering.bold() ? " font-weight=\"600\"" : "", upwards ? " transform=\"rotate(-90 " + SvgText.number(x) + " "
                            + SvgText.number(y) + ")\"" : "", SvgText.escape(text));
        }
    }

    @Override
    public void end() {
        out.add("</svg>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
