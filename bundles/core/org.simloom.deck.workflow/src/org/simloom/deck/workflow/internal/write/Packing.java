package org.simloom.deck.workflow.internal.write;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.Inclusion;

/**
 * Where the files that a deck names lie in a task's folder: as the deck says, unless that leads out of the folder or
 * to a file of the solver's own; then under their bare names.
 */
final class Packing {
    private static final String JOB = "job.";
    /** What {@link MeshData} writes. */
    private static final String DATA = "mesh-data-";

    private final Map<Path, String> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Packing(DeckSurvey survey) {
        for (Inclusion inclusion : survey.inclusions()) {
            if (!names.containsKey(inclusion.file())) {
                names.put(inclusion.file(), unique(inclusion));
            }
        }
    }

    private String unique(Inclusion inclusion) {
        Path path = Path.of(inclusion.name()).normalize();
        String bare = inclusion.file().getFileName().toString();
        boolean leadsOut = path.isAbsolute() || path.startsWith("..");
        String name = leadsOut ? bare.replaceAll("\\s+", "") : path.toString().replace('\\', '/');
        String small = name.toLowerCase(Locale.ROOT);
        String wanted = small.startsWith(JOB) || small.startsWith(DATA) ? "part-" + name : name;
        String unique = wanted;
        for (int n = 2; !used.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = n + "-" + wanted;
        }
        return unique;
    }

    /** Names relative to the task's folder, by file. */
    Map<Path, String> names() {
        return names;
    }

    /** Whether the deck has to name the file otherwise than it does. */
    boolean isRenamed(Inclusion inclusion) {
        return !Path.of(inclusion.name()).normalize().toString().equals(names.get(inclusion.file()));
    }
}
