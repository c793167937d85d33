package org.simloom.base.values;

/** A text; any characters. */
public record TextValue(String value) implements Value {
    @Override
    public String display() {
        return value;
    }
}
