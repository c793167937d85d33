/**
 * How other bundles add pages to the model editor: an extension of {@code org.simloom.editor.pages} names a
 * {@link org.simloom.editor.pages.ModelPage}, the kinds of files it is for, its title and where it stands.
 */
package org.simloom.editor.pages;
