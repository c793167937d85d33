package org.simloom.base.values;

/** A whole number. */
public record IntegerValue(long value) implements Value {
    @Override
    public String display() {
        return Long.toString(value);
    }
}
