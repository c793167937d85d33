package org.simloom.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.simloom.store.StoreStamp;

/**
 * Tells cheaply whether something has changed that the requirements of a product or a process depend on: the store of its project,
 * and the files beside the product, such as workflows, templates and scripts.
 *
 * @param store of the project
 * @param files beside the product, with their times and sizes
 */
public record RequirementStamp(StoreStamp store, List<Object> files) {

    /** The stamp of a product's file as things are now. */
    public static RequirementStamp of(Path product) {
        List<Object> parts = new ArrayList<>();
        try (var files = Files.list(product.getParent())) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, parts));
        } catch (IOException e) {
            // a folder that has gone is found gone by those who look for products, too
        }
        return new RequirementStamp(StoreStamp.of(Project.open(product).folder()), List.copyOf(parts));
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
