package org.simloom.study.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.mesh.Skin;
import org.simloom.mesh.query.Quantity;

class FieldCacheTest {
    private static final Quantity STRESS = new Quantity("STRESS", "MISES");

    @TempDir
    Path folder;

    private final List<String> reads = new ArrayList<>();

    @BeforeEach
    void makeFiles() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    /** 160 bytes each: 15 numbers and 10 whole ones. */
    private FieldCache.Read get(FieldCache cache, String name, Quantity quantity) throws IOException {
        return cache.get(folder.resolve(name), quantity, () -> {
            reads.add(name);
            return new FieldCache.Read(new Skin(new int[4], new int[6], 2), new double[11], new double[4]);
        });
    }

    @Test
    void aFileIsReadOnceForEachQuantity() throws IOException {
        FieldCache cache = new FieldCache(10_000);
        FieldCache.Read first = get(cache, "a", STRESS);
        assertSame(first, get(cache, "a", STRESS));
        get(cache, "a", new Quantity("NDTEMP", ""));
        assertEquals(List.of("a", "a"), reads);
    }

    @Test
    void whatWasUsedLongestAgoIsForgottenWhereMemoryIsShort() throws IOException {
        FieldCache cache = new FieldCache(2 * 160);
        for (String name : List.of("a", "b", "a", "c", "a", "b")) {
            get(cache, name, STRESS);
        }
        assertEquals(List.of("a", "b", "c", "b"), reads);
        FieldCache none = new FieldCache(159);
        get(none, "a", STRESS);
        get(none, "a", STRESS);
        assertEquals(6, reads.size(), "what is too large is not kept");
    }

    @Test
    void aFileThatHasChangedIsReadAgain() throws IOException {
        FieldCache cache = new FieldCache(10_000);
        get(cache, "a", STRESS);
        Files.writeString(folder.resolve("a"), "damaged");
        get(cache, "a", STRESS);
        assertEquals(2, reads.size());
    }

    @Test
    void whatCannotBeReadIsTriedAgain() throws IOException {
        FieldCache cache = new FieldCache(10_000);
        for (int i = 0; i < 2; i++) {
            try {
                cache.get(folder.resolve("a"), STRESS, () -> {
                    reads.add("a");
                    throw new IOException("no");
                });
            } catch (IOException e) {
                assertEquals("no", e.getMessage());
            }
        }
        assertEquals(2, reads.size());
    }
}
