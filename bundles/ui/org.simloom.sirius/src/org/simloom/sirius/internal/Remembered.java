package org.simloom.sirius.internal;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Something that was found out about a whole model, until the model or what else it depends on changes. Diagrams ask
 * for every element of a model, one by one. It is kept with the model, and goes with it.
 *
 * @param <T> what is found out
 */
public final class Remembered<T> {
    private final Function<EObject, T> find;

    /** @param find finds it out, given the root of a model */
    public Remembered(Function<EObject, T> find) {
        this.find = find;
    }

    /**
     * What is found about the model of an element.
     *
     * @param stamp tells what else it depends on, as it is now
     */
    public synchronized T of(EObject element, Supplier<?> stamp) {
        EObject root = EcoreUtil.getRootContainer(element);
        Entry<T> entry = entry(root);
        if (entry.changed || !Objects.equals(entry.stamp, stamp.get())) {
            entry.changed = false;
            entry.value = find.apply(root);
            // finding out may have tidied a store up, which is no change
            entry.stamp = stamp.get();
        }
        return entry.value;
    }

    @SuppressWarnings("unchecked")
    private Entry<T> entry(EObject root) {
        return root.eAdapters().stream().filter(a -> a instanceof Entry<?> entry && entry.owner == this)
                .map(a -> (Entry<T>) a).findFirst().orElseGet(() -> {
                    Entry<T> made = new Entry<>(this);
                    root.eAdapters().add(made);
                    return made;
                });
    }

    /** Notices changes of a model; makes none. */
    private static final class Entry<T> extends EContentAdapter {
        private final Remembered<T> owner;
        private T value;
        private Object stamp;
        private boolean changed = true;

        Entry(Remembered<T> owner) {
            this.owner = owner;
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            changed |= !change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER;
        }
    }
}
