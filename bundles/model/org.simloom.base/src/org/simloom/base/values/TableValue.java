package org.simloom.base.values;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of named columns of equal length.
 *
 * @param columns in order; names are unique
 */
public record TableValue(List<Column> columns) implements Value {

    /**
     * One column.
     *
     * @param name  heading
     * @param unit  unit symbol of a numeric column; empty for dimensionless and for texts
     * @param cells one value a row: {@link Double} or {@link String}, all of one kind
     */
    public record Column(String name, String unit, List<?> cells) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    public TableValue {
        columns = List.copyOf(columns);
        if (columns.stream().map(c -> c.cells().size()).distinct().count() > 1) {
            throw new IllegalArgumentException("columns of different length");
        }
    }

    /** Number of rows. */
    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).cells().size();
    }

    @Override
    public String display() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", ", "", " × " + rows()));
    }
}
