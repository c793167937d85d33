package org.simloom.validation.internal;

import java.util.List;

import org.simloom.base.values.ValueType;
import org.simloom.model.base.Port;
import org.simloom.model.base.TableColumn;

/**
 * What a value is like that goes from one place to another.
 *
 * @param unit    symbol; empty for dimensionless
 * @param media   media type of a file; empty for any
 * @param columns what is known of a table's columns
 */
public record Shape(ValueType type, String unit, String media, List<TableColumn> columns) {

    /** The values of a port. */
    public static Shape of(Port port) {
        return new Shape(Ports.type(port), Ports.unit(port), Refs.text(port.getMediaType()), port.getColumns());
    }

    /** The items that a loop takes from a vector. */
    public static Shape number(String unit) {
        return new Shape(ValueType.REAL, unit, "", List.of());
    }
}
