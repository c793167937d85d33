package org.simloom.engine.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.store.AttemptRecord;
import org.simloom.store.Store;

/** Attempts that Simloom processes now gone have left open: their tools may still run, or have ended since. */
public final class Orphans {
    private final Store store;
    private final Map<String, List<AttemptRecord>> byKey = new HashMap<>();

    public Orphans(Store store) {
        this.store = store;
        for (AttemptRecord attempt : store.runs().orphans()) {
            byKey.computeIfAbsent(attempt.key(), k -> new ArrayList<>()).add(attempt);
        }
    }

    /** An attempt at this key, from now on this process's own; {@code null} where there is none. */
    AttemptRecord take(String key) {
        while (true) {
            AttemptRecord next;
            synchronized (byKey) {
                List<AttemptRecord> left = byKey.get(key);
                if (left == null || left.isEmpty()) {
                    return null;
                }
                next = left.remove(left.size() - 1);
            }
            if (store.runs().adopt(next)) {
                return next;
            }
        }
    }

    /** Kills and closes all that nobody goes on with. */
    public static void fence(Store store, ToolAccess tools) {
        List<AttemptRecord> left = store.runs().orphans().stream().filter(store.runs()::adopt).toList();
        List<Path> folders = left.stream().map(attempt -> store.attempts().resolve(attempt.folder())).toList();
        if (!folders.isEmpty()) {
            tools.fence(folders);
            left.forEach(attempt -> store.runs().close(attempt, null, null));
        }
    }
}
