package org.simloom.results.plot;

/**
 * A colour of a curve, one that is told from its neighbours on white and on black.
 *
 * @param red   from 0 to 255, as all
 * @param green as red
 * @param blue  as red
 */
public record PlotColor(int red, int green, int blue) {
    private static final PlotColor[] ALL = {new PlotColor(61, 135, 201), new PlotColor(217, 108, 31),
        new PlotColor(58, 154, 79), new PlotColor(170, 85, 190), new PlotColor(208, 69, 62), new PlotColor(42, 157, 154),
        new PlotColor(150, 120, 60), new PlotColor(120, 125, 135)};

    /** That of a curve; after the last one, the first comes again. */
    public static PlotColor of(int curve) {
        return ALL[curve % ALL.length];
    }

    /** As CSS writes it. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
