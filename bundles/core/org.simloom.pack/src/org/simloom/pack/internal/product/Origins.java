package org.simloom.pack.internal.product;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.simloom.base.problem.ProblemException;

/** Remembers for packs from which site they came. Good to know, but nothing depends on it. */
final class Origins {
    private final Path file;
    private final Properties known = new Properties();

    Origins(Product product) {
        this.file = product.data().resolve("org.simloom.pack/origins.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException | IllegalArgumentException e) {
                ILog.get().warn(file + ": " + e.getMessage(), e);
            }
        }
    }

    private Origins() {
        this.file = null;
    }

    static Origins ofRunning() {
        try {
            return new Origins(Product.running());
        } catch (ProblemException e) {
            return new Origins(); // runs out of a development environment, where nothing was installed
        }
    }

    String of(String id, String version) {
        return known.getProperty(id + "/" + version, "");
    }

    /** From now on, this version is known to come from there. */
    void remember(String id, String version, String site) {
        known.setProperty(id + "/" + version, site);
        try {
            Files.createDirectories(file.getParent());
            Path aside = file.resolveSibling("origins.part");
            try (Writer out = Files.newBufferedWriter(aside)) {
                known.store(out, null);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ILog.get().warn(file + ": " + e.getMessage(), e);
        }
    }
}
