package org.simloom.base.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class WholeFileTest {
    @TempDir
    private Path folder;

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aNewFileIsForThoseForWhomEveryNewFileIs() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "");
        Path file = folder.resolve("new/model");
        WholeFile.write(file, new byte[] {1});
        assertEquals(permissions(other), permissions(file));
    }

    @Test
    void whoMayReadAFileStaysAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("model"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        WholeFile.write(file, "new".getBytes());
        assertEquals("rw-rw-r--", permissions(file));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("model"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, "new".getBytes());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("inside"), "");
        assertThrows(IOException.class, () -> WholeFile.write(taken, new byte[] {1}));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
