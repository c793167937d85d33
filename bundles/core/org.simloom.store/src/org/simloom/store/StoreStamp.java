package org.simloom.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.simloom.base.files.FileStamp;

/**
 * Tells cheaply whether anybody has written to a store.
 *
 * @param files of the database; one without content is as good as none
 */
public record StoreStamp(List<FileStamp> files) {

    /** The stamp of a project's store as it is now. */
    public static StoreStamp of(Path project) {
        Path folder = project.resolve(Store.FOLDER);
        return new StoreStamp(Stream.of(Store.DATABASE, Store.DATABASE + "-wal")
                .map(name -> FileStamp.of(folder.resolve(name)))
                .map(stamp -> stamp.size() == 0 ? FileStamp.NONE : stamp).toList());
    }
}
