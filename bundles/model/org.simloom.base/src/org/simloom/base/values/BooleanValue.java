package org.simloom.base.values;

/** True or false. */
public record BooleanValue(boolean value) implements Value {
    @Override
    public String display() {
        return Boolean.toString(value);
    }
}
