package org.simloom.results.internal.filter;

import org.simloom.results.Row;
import org.simloom.results.RowFilter;

/** Something that is true or false of a row, or {@code null} where the row does not have what it is about. */
interface Condition extends RowFilter {

    Boolean of(Row row);

    @Override
    default boolean test(Row row) {
        return Boolean.TRUE.equals(of(row));
    }

    default Condition and(Condition other) {
        return row -> {
            Boolean a = of(row);
            if (Boolean.FALSE.equals(a)) {
                return false;
            }
            Boolean b = other.of(row);
            return Boolean.FALSE.equals(b) ? Boolean.FALSE : a == null ? null : b;
        };
    }

    default Condition or(Condition other) {
        return row -> {
            Boolean a = of(row);
            if (Boolean.TRUE.equals(a)) {
                return true;
            }
            Boolean b = other.of(row);
            return Boolean.TRUE.equals(b) ? Boolean.TRUE : a == null ? null : b;
        };
    }

    default Condition not() {
        return row -> {
            Boolean value = of(row);
            return value == null ? null : !value;
        };
    }
}
