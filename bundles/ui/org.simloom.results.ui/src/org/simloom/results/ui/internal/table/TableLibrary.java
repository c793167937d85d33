package org.simloom.results.ui.internal.table;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * What the table's library needs before the first of its classes is loaded: somebody who lets the two halves of Eclipse
 * Collections find each other by Java's service loader. Started only here, as it costs every start of the window time.
 */
public final class TableLibrary {
    private static final String CONNECTOR = "org.apache.aries.spifly.dynamic.bundle";
    /** Kept, so that its level is: it tells of hundreds of services otherwise. */
    private static final Logger TALK = Logger.getLogger("org.apache.aries.spifly");

    private TableLibrary() {
    }

    /** Starts it where it does not run yet. */
    public static void connect() {
        TALK.setLevel(Level.WARNING);
        Bundle connector = Platform.getBundle(CONNECTOR);
        try {
            if (connector != null && connector.getState() != Bundle.ACTIVE) {
                connector.start(Bundle.START_TRANSIENT);
            }
        } catch (BundleException e) {
            ILog.of(TableLibrary.class).error(e.getMessage(), e);
        }
    }
}
