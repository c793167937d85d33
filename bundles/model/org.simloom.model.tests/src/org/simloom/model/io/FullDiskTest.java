package org.simloom.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.product.Product;

/** Saving a model where there is no room: on a small file system of the test's own, where it may make one. */
class FullDiskTest {
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:product="http://www.simloom.org/product/1.0" id="p" name="p"/>
            """;

    @TempDir
    Path folder;

    @Test
    void theFileStaysAsItWasAndNothingIsLeftBeside() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "may not mount");
        try {
            Path file = Files.writeString(disk.resolve("p.simproduct"), MODEL);
            Product product = ModelFiles.load(ModelFiles.newResourceSet(), file, Product.class);
            product.setDescription("x".repeat(100_000));
            assertThrows(IOException.class, () -> ModelFiles.save(product.eResource()));
            assertEquals(MODEL, Files.readString(file));
            try (var left = Files.list(disk)) {
                assertEquals(List.of(file), left.toList());
            }
            product.setDescription("short");
            ModelFiles.save(product.eResource());
            assertEquals("short", ModelFiles.load(ModelFiles.newResourceSet(), file, Product.class).getDescription());
        } finally {
            command("umount", disk.toString());
        }
    }

    private static boolean command(String... words) throws Exception {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
