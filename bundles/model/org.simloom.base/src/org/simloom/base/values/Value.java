package org.simloom.base.values;

/**
 * What flows through a port. Values are immutable; numbers carry their unit as a symbol that
 * {@link org.simloom.base.units.Units} understands (empty for dimensionless).
 */
public sealed interface Value permits RealValue, IntegerValue, BooleanValue, TextValue, VectorValue,
        TableValue, FileValue, DirectoryValue {

    /** For people: {@code 20 mm}, {@code [1, 2, 3] MPa}, {@code mesh.inp (1.2 MB)}. */
    String display();
}
