package org.simloom.base.values;

/** What kind of value a port carries; the models' {@code PortType} has the same literals. */
public enum ValueType {
    REAL, INTEGER, BOOLEAN, TEXT, VECTOR, TABLE, FILE, DIRECTORY, MESH, FIELD;

    /** Whether it travels as a single file. */
    public boolean isFile() {
        return this == FILE || this == MESH || this == FIELD;
    }
}
