package org.simloom.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A second process on a store: what it prints, it has done. */
final class StoreChild {
    private StoreChild() {
    }

    public static void main(String[] args) throws Exception {
        Store store = Store.open(Path.of(args[0]));
        switch (args[1]) {
            case "claim" -> {
                System.out.println("claim " + store.results().claim("k"));
                store.close();
            }
            case "run" -> {
                long run = store.runs().begin("w", "{}", "h").id();
                store.runs().open(run, "p", "k", run + "/p");
                store.results().claim("k");
                System.out.println("run " + run);
                Thread.sleep(60_000);
            }
            default -> write(store, Path.of(args[0]));
        }
    }

    private static void write(Store store, Path project) throws Exception {
        Random random = new Random();
        for (int i = 0;; i++) {
            byte[] bytes = new byte[1 + random.nextInt(20_000)];
            random.nextBytes(bytes);
            String key = ProcessHandle.current().pid() + "-" + i;
            String hash = store.content().put(bytes, "f").hash();
            Files.createDirectories(project);
            store.results().put("w", new ResultRecord(key, "{}", 1, "p", 1, 0, "", null, 0, "[]",
                    java.util.List.of(hash)), null, null).join();
            System.out.println(key + " " + hash);
        }
    }
}
