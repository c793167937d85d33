package org.simloom.runs.ui.internal;

import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells views at once what runs of this workbench do; those of other processes are found by looking at the store. */
public final class RunEvents {
    private static final CopyOnWriteArrayList<Listener> LISTENERS = new CopyOnWriteArrayList<>();

    private RunEvents() {
    }

    /** Is told on any thread, perhaps thousands of times a second. */
    public interface Listener {
        /** A run has begun. */
        void started(Path project, long run);

        /** Something in a run has changed. */
        void changed();

        /** A running tool tells how far it is, from 0 to 1; negative where it does not know. */
        default void progress(Path project, long run, String path, double fraction) {
        }
    }

    public static void add(Listener listener) {
        LISTENERS.addIfAbsent(listener);
    }

    public static void remove(Listener listener) {
        LISTENERS.remove(listener);
    }

    public static void started(Path project, long run) {
        LISTENERS.forEach(listener -> listener.started(project, run));
    }

    public static void progress(Path project, long run, String path, double fraction) {
        LISTENERS.forEach(listener -> listener.progress(project, run, path, fraction));
    }

    public static void changed() {
        LISTENERS.forEach(Listener::changed);
    }
}
