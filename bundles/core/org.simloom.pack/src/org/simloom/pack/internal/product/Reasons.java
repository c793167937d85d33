package org.simloom.pack.internal.product;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;

/** The sentences of a status that say something. */
final class Reasons {
    private static final int MOST = 3;

    private Reasons() {
    }

    static String of(IStatus status) {
        List<String> leaves = new ArrayList<>();
        collect(status, leaves);
        return String.join(" ", leaves.stream().distinct().limit(MOST).toList());
    }

    private static void collect(IStatus status, List<String> leaves) {
        if (status.isOK()) {
            return;
        }
        if (status.getChildren().length == 0) {
            leaves.add(status.getMessage());
        }
        for (IStatus child : status.getChildren()) {
            collect(child, leaves);
        }
    }
}
