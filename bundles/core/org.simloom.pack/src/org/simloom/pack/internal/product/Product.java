package org.simloom.pack.internal.product;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.simloom.base.problem.Location;
import org.simloom.pack.internal.Texts;

/**
 * The folder of the product and what provisioning keeps in it.
 *
 * @param folder  where it is
 * @param profile id of the profile that tells what is installed
 */
public record Product(Path folder, String profile) {
    private static final String PROFILES = "org.eclipse.equinox.p2.engine/profileRegistry";

    /**
     * The product of this process.
     *
     * @throws org.simloom.base.problem.ProblemException {@code pack.noProduct} where it runs otherwise
     */
    public static Product running() {
        String profile = System.getProperty("eclipse.p2.profile");
        Path folder = new File(Platform.getInstallLocation().getURL().getPath()).toPath().toAbsolutePath().normalize();
        Product product = new Product(folder, profile);
        if (profile == null || !Files.isDirectory(product.profiles())) {
            throw Texts.problem("noProduct", Location.file(folder));
        }
        return product;
    }

    /** What provisioning keeps. */
    public Path data() {
        return folder.resolve("p2");
    }

    /** Versions of the profile, the newest is in force. */
    public Path profiles() {
        return data().resolve(PROFILES).resolve(profile + ".profile");
    }

    /** The bundles with which a process starts. */
    public Path bundles() {
        return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    /** How a process starts. */
    public Path start() {
        return folder.resolve("configuration/config.ini");
    }

    /**
     * Makes sure that this user may change it.
     *
     * @throws org.simloom.base.problem.ProblemException {@code pack.readOnly}
     */
    public void requireWritable() {
        for (Path needed : List.of(folder, folder.resolve("plugins"), profiles(), bundles(), bundles().getParent(), start())) {
            if (!Files.isWritable(needed)) {
                throw Texts.problem("readOnly", Location.file(folder));
            }
        }
    }
}
