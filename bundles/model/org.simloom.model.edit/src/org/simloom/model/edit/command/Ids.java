package org.simloom.model.edit.command;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.Identified;
import org.simloom.model.base.NamedElement;
import org.simloom.model.io.ModelResource;

/**
 * Sees to it that every element of a model has an id and no two have the same, whatever command adds it. As the id
 * is given to the element and not by a command, undoing takes both away and redoing brings both back.
 */
public final class Ids extends EContentAdapter {
    private final ModelResource resource;
    private final Map<String, EObject> elements = new HashMap<>();

    public Ids(ModelResource resource) {
        this.resource = resource;
        resource.assignIds();
        resource.eAdapters().add(this);
    }

    /** The element with an id, or {@code null}. */
    public EObject element(String id) {
        return elements.get(id);
    }

    public void dispose() {
        resource.eAdapters().remove(this);
        elements.clear();
    }

    @Override
    protected void setTarget(EObject target) {
        if (target instanceof Identified element) {
            String id = element.getId();
            if (id == null || id.isEmpty() || elements.containsKey(id) && elements.get(id) != element) {
                give(element, id);
            } else {
                elements.put(id, element);
            }
        }
        super.setTarget(target);
    }

    private void give(Identified element, String refused) {
        String proposal = proposal(element);
        String id = proposal;
        for (int n = 2; elements.containsKey(id); n++) {
            id = proposal + "-" + n;
        }
        elements.put(id, element);
        element.setId(id);
        Map<String, EObject> known = resource.getIntrinsicIDToEObjectMap();
        known.put(id, element);
        if (refused != null && elements.containsKey(refused)) {
            // on being added the newcomer took the place of the rightful owner
            known.put(refused, elements.get(refused));
        }
    }

    private static String proposal(Identified element) {
        String parent = element.eContainer() instanceof Identified owner && owner.eContainer() != null
                ? owner.getId() + "." : "";
        String own = element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()
                ? named.getName() : element.eContainingFeature() == null ? element.eClass().getName()
                        : element.eContainingFeature().getName();
        return (parent + own).replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    }

    @Override
    protected void unsetTarget(EObject target) {
        super.unsetTarget(target);
        elements.remove(EcoreUtil.getID(target), target);
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (change.getFeature() == BasePackage.Literals.IDENTIFIED__ID) {
            EObject element = (EObject) change.getNotifier();
            elements.remove(change.getOldStringValue(), element);
            elements.putIfAbsent(change.getNewStringValue(), element);
            resource.getIntrinsicIDToEObjectMap().remove(change.getOldStringValue(), element);
        }
    }
}
