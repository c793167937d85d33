package org.simloom.mesh.query;

/**
 * What is asked for: a component of a field, or an invariant of it. Case and blanks do not matter.
 *
 * <p>Invariants of a symmetric tensor such as STRESS: {@code MISES}, {@code PRINCIPAL1} ≥
 * {@code PRINCIPAL2} ≥ {@code PRINCIPAL3}, {@code TRESCA} (largest minus smallest principal value). For
 * strains {@code MISES} is √(2/3 e:e) of the deviator e. Of a vector such as DISP: {@code MAGNITUDE}.
 *
 * @param field     name of the field as in the file, such as {@code STRESS}
 * @param component name of the component as in the file or of an invariant; may be blank where the field
 *                  has one component only
 */
public record Quantity(String field, String component) {
    @Override
    public String toString() {
        return component.isBlank() ? field : field + "." + component;
    }
}
