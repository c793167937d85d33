package org.simloom.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.simloom.base.files.FileStamp;
import org.simloom.store.StoreStamp;

/**
 * Tells cheaply whether something has changed that the requirements of a product or a process depend on: the store of its project,
 * and the files beside the product, such as workflows, templates and scripts.
 *
 * @param store of the project
 * @param files beside the product, as they are; empty ones say nothing
 */
public record RequirementStamp(StoreStamp store, Map<Path, FileStamp> files) {

    /** The stamp of a product's file as things are now. */
    public static RequirementStamp of(Path product) {
        Map<Path, FileStamp> stamps = new HashMap<>();
        try (var files = Files.list(product.getParent())) {
            files.filter(Files::isRegularFile).forEach(file -> stamps.put(file, FileStamp.of(file)));
        } catch (IOException e) {
            // a folder that has gone is found gone by those who look for products, too
        }
        stamps.values().removeIf(stamp -> stamp.size() == 0);
        return new RequirementStamp(StoreStamp.of(Project.open(product).folder()), Map.copyOf(stamps));
    }
}
