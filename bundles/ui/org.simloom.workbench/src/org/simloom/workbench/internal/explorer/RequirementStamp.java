package org.simloom.workbench.internal.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.engine.Project;
import org.simloom.store.Store;

/**
 * Tells cheaply whether something has changed that a requirement depends on: the store of the project, and the files
 * beside the product, such as workflows, templates and scripts.
 *
 * @param parts files with their times and sizes
 */
record RequirementStamp(List<Object> parts) {
    private static final List<String> STORE = List.of("store.db", "store.db-wal");

    static RequirementStamp of(Path product) {
        List<Object> parts = new ArrayList<>();
        Path store = Project.open(product).folder().resolve(Store.FOLDER);
        for (String name : STORE) {
            add(store.resolve(name), parts);
        }
        try (var files = Files.list(product.getParent())) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, parts));
        } catch (IOException e) {
            // a folder that has gone is found gone by the workspace, too
        }
        return new RequirementStamp(parts);
    }

    private static void add(Path file, List<Object> parts) {
        try {
            long size = Files.size(file);
            if (size > 0) {
                parts.add(file);
                parts.add(size);
                parts.add(Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            // not there
        }
    }
}
