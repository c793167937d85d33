package org.simloom.results.internal.plot;

/** What a plot is drawn with; lengths in pixels from the upper left corner, colours as CSS writes them. */
public interface Pen {
    /** How a text stands to its place. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** Begins a picture. */
    void begin(double width, double height, String title);

    void box(double x, double y, double width, double height, String fill, String border);

    void line(double x1, double y1, double x2, double y2, String color, boolean dotted);

    /** A line through points, and a dot at each; both only inside a box. */
    void curve(double[] x, double[] y, CurveLook look, double[] inside);

    /** A text; {@code upwards} turns it by a quarter about its place. */
    void text(String text, double x, double y, Lettering lettering, Anchor anchor, boolean upwards);

    void end();

    /**
     * How letters look.
     *
     * @param size height in pixels
     */
    record Lettering(double size, String color, boolean bold) {
    }

    /**
     * How a curve looks.
     *
     * @param width of the line; 0 for none
     * @param dot   radius of the dots; 0 for none
     */
    record CurveLook(String color, double width, double dot) {
    }
}
