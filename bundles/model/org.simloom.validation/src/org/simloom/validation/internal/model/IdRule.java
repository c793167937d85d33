package org.simloom.validation.internal.model;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.Identified;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Ids, by which references are written, are unique in their file and can be written. */
final class IdRule implements Rule<Identified> {

    @Override
    public Class<Identified> about() {
        return Identified.class;
    }

    /** Asked about every element, but looks through the whole file once: at its root. */
    @Override
    public void check(Identified root, Report report) {
        if (root.eContainer() != null) {
            return;
        }
        Map<String, EObject> owners = new HashMap<>();
        for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
            if (all.next() instanceof Identified element && !Refs.text(element.getId()).isEmpty()) {
                String id = element.getId();
                EObject owner = owners.putIfAbsent(id, element);
                if (owner != null) {
                    report.error(element, "id.duplicate", id, ElementPath.of(owner));
                } else if (id.chars().anyMatch(Character::isWhitespace) || id.startsWith("/")) {
                    report.error(element, "id.illegal", id);
                }
            }
        }
    }
}
