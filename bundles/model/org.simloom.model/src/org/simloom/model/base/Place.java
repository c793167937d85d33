package org.simloom.model.base;

/**
 * Where something stands in the content of an element: before a value of one of its features.
 *
 * @param feature the name of the feature
 * @param index   which of its values, as the file had them; all of them stand before where there are fewer
 * @param key     what the value is known by when others have come or gone: the id of an element, a text; {@code null}
 *                where it has none yet
 */
public record Place(String feature, int index, String key) {
}
