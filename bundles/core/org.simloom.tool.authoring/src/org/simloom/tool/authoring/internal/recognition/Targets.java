package org.simloom.tool.authoring.internal.recognition;

import java.nio.file.Path;
import java.util.Set;

/** Places of files in an attempt's folder. */
public final class Targets {
    private Targets() {
    }

    /**
     * Where a file is put: as in the user's folder where it lies there, otherwise by its name alone.
     *
     * @param taken places given so far; this one is added
     */
    public static String of(Path file, Path folder, Set<String> taken) {
        String name = file.getFileName() == null ? "root" : file.getFileName().toString();
        boolean inside = file.startsWith(folder) && !file.equals(folder);
        String first = inside ? folder.relativize(file).toString().replace('\\', '/') : name;
        String target = first;
        for (int n = 2; !taken.add(target); n++) {
            target = n + "/" + first;
        }
        return target;
    }
}
