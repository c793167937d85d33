package org.simloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.store.internal.Digests;

class StoreCrashTest {
    private static final int KILLS = 12;

    @TempDir
    Path project;

    @Test
    void whatWasAcknowledgedSurvivesSigkill() throws Exception {
        Random random = new Random();
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Path out = project.resolve("out-" + i);
            Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                    System.getProperty("java.class.path"), StoreChild.class.getName(), project.toString(), "write")
                    .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            while (child.isAlive() && Files.size(out) == 0) {
                Thread.sleep(5);
            }
            // it has begun to work: kill it at a random moment of that
            Thread.sleep(random.nextInt(150));
            child.destroyForcibly().waitFor();
            acknowledged.addAll(Files.readAllLines(out));
        }
        try (Store store = Store.open(project)) {
            for (String line : acknowledged) {
                String[] keyAndHash = line.split(" ");
                if (keyAndHash.length == 2 && keyAndHash[1].length() == 64) {
                    assertTrue(store.results().find(keyAndHash[0]).isPresent(), line);
                    assertTrue(store.content().verify(keyAndHash[1]), line);
                }
            }
            try (Stream<Path> objects = Files.walk(project.resolve(".simloom/objects"))) {
                for (Path object : objects.filter(Files::isRegularFile).toList()) {
                    assertEquals(object.getParent().getFileName() + object.getFileName().toString(), Digests.of(object));
                }
            }
        }
        assertTrue(acknowledged.size() >= KILLS, "every child did some work");
    }
}
