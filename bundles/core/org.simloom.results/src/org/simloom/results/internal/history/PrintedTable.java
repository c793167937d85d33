package org.simloom.results.internal.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A printed table over time.
 *
 * @param entities whose components have columns of their own; none where the extremes of all have
 * @param width    number of components
 */
record PrintedTable(GrowingTable table, List<String> entities, int width) {

    /** Adds what was printed for a time. */
    void add(double time, Map<String, double[]> block) {
        double[] row = new double[1 + width * (entities.isEmpty() ? 2 : entities.size())];
        Arrays.fill(row, Double.NaN);
        row[0] = time;
        if (entities.isEmpty()) {
            block.values().forEach(values -> extremes(row, values));
        } else {
            for (int e = 0; e < entities.size(); e++) {
                double[] values = block.get(entities.get(e));
                if (values != null) {
                    System.arraycopy(values, 0, row, 1 + e * width, Math.min(width, values.length));
                }
            }
        }
        table.row(row);
    }

    private void extremes(double[] row, double[] values) {
        for (int i = 0; i < Math.min(width, values.length); i++) {
            int min = 1 + 2 * i;
            row[min] = Double.isNaN(row[min]) ? values[i] : Math.min(row[min], values[i]);
            row[min + 1] = Double.isNaN(row[min + 1]) ? values[i] : Math.max(row[min + 1], values[i]);
        }
    }
}
