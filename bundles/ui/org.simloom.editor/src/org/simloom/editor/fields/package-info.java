/**
 * How the model editor writes and reads the features of elements, for other pages, views and editors that have fields of
 * their own: {@link org.simloom.editor.fields.Fields}.
 */
package org.simloom.editor.fields;
