package org.simloom.editor.internal.field;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.editor.internal.problem.Findings;

/**
 * What a form needs of its editor.
 *
 * @param domain   executes the edits
 * @param findings what validation has found
 * @param reveal   shows an element that a reference leads to
 */
public record FormContext(EditingDomain domain, Findings findings, Consumer<EObject> reveal) {
}
