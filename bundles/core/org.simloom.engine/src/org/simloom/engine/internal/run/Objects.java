package org.simloom.engine.internal.run;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.base.problem.Location;
import org.simloom.store.ContentStore;
import org.simloom.tool.FileAccess;

/**
 * Gives tools the content of files, each object checked against its hash once in a run. A damaged one is set
 * aside and remembered: what made it has to run again.
 */
public final class Objects implements FileAccess {
    /** Code of the problem with a damaged object. */
    static final String DAMAGED = "engine.object.damaged";

    private final ContentStore content;
    private final Set<String> sound;
    private final Set<String> damaged = ConcurrentHashMap.newKeySet();

    public Objects(ContentStore content) {
        this(content, ConcurrentHashMap.newKeySet());
    }

    /**
     * @param sound hashes of objects that were checked already; those checked here are added
     */
    Objects(ContentStore content, Set<String> sound) {
        this.content = content;
        this.sound = sound;
    }

    @Override
    public Path read(FileValue file) {
        require(file.hash());
        return content.path(file.hash());
    }

    @Override
    public void copy(FileValue file, Path target) {
        require(file.hash());
        content.copy(file, target);
    }

    @Override
    public void copy(DirectoryValue folder, Path target) {
        require(folder.hash());
        content.hashes(folder).forEach(this::require);
        content.copy(folder, target);
    }

    /** Whether all that the values stand for is there in its full length; content is not read. */
    public boolean contains(Iterable<Value> values) {
        for (Value value : values) {
            boolean there = switch (value) {
                case FileValue file -> content.contains(file);
                case DirectoryValue folder -> content.contains(folder.hash())
                        && content.hashes(folder).stream().allMatch(content::contains);
                default -> true;
            };
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /** Whether something damaged was found since the last call. */
    boolean takeDamage() {
        boolean any = !damaged.isEmpty();
        damaged.clear();
        return any;
    }

    private void require(String hash) {
        if (sound.contains(hash)) {
            return;
        }
        if (!content.verify(hash)) {
            damaged.add(hash);
            throw Problems.of("object.damaged", Location.file(content.path(hash)));
        }
        sound.add(hash);
    }

}
