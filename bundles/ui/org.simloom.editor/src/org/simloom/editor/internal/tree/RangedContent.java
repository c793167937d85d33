package org.simloom.editor.internal.tree;

import java.util.Arrays;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/**
 * Divides many children into ranges, as the Variables view does with long arrays, so that a tree never makes more
 * items at a time than a person can look at.
 */
final class RangedContent implements ITreeContentProvider {
    /** Most children of a node, and the length of a range. */
    static final int LENGTH = 50;

    private final ITreeContentProvider content;

    RangedContent(ITreeContentProvider content) {
        this.content = content;
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        content.inputChanged(viewer, before, now);
    }

    @Override
    public Object[] getElements(Object input) {
        return content.getElements(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Range range) {
            Object[] all = content.getChildren(range.parent());
            return Arrays.copyOfRange(all, Math.min(range.from(), all.length), Math.min(range.to(), all.length));
        }
        Object[] all = content.getChildren(parent);
        if (all.length <= LENGTH) {
            return all;
        }
        Object[] ranges = new Object[(all.length + LENGTH - 1) / LENGTH];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = range(parent, i * LENGTH, all.length);
        }
        return ranges;
    }

    private static Range range(Object parent, int from, int size) {
        return new Range(parent, from, Math.min(from + LENGTH, size));
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Range || content.hasChildren(element);
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Range range) {
            return range.parent();
        }
        Object parent = content.getParent(child);
        if (parent == null) {
            return null;
        }
        Object[] all = content.getChildren(parent);
        int index = all.length <= LENGTH ? -1 : Arrays.asList(all).indexOf(child);
        return index < 0 ? parent : range(parent, index / LENGTH * LENGTH, all.length);
    }

    @Override
    public void dispose() {
        content.dispose();
    }
}
