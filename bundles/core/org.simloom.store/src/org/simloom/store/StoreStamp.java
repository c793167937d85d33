package org.simloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells cheaply whether anybody has written to a store.
 *
 * @param parts sizes and times of its files
 */
public record StoreStamp(List<Object> parts) {
    private static final List<String> FILES = List.of(Store.DATABASE, Store.DATABASE + "-wal");

    /** The stamp of a project's store as it is now. */
    public static StoreStamp of(Path project) {
        List<Object> parts = new ArrayList<>();
        for (String name : FILES) {
            try {
                Path file = project.resolve(Store.FOLDER).resolve(name);
                long size = Files.size(file);
                if (size > 0) {
                    parts.add(Files.getLastModifiedTime(file));
                    parts.add(size);
                }
            } catch (IOException e) {
                // not there
            }
        }
        return new StoreStamp(List.copyOf(parts));
    }
}
