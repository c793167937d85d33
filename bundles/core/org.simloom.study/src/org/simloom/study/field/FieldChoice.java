package org.simloom.study.field;

/**
 * A field that the samples of a study have.
 *
 * @param output   output of the workflow whose result file it is in
 * @param field    name of the field and, after a dot, its component or invariant, such as {@code STRESS.MISES} or {@code NDTEMP}
 * @param label    for people
 * @param unit     of its values, as far as the workflow tells it; otherwise empty
 */
public record FieldChoice(String output, String field, String label, String unit) {
}
