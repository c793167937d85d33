package org.simloom.pack.internal.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.simloom.base.problem.Location;
import org.simloom.pack.PackDescription;
import org.simloom.pack.PackSource;
import org.simloom.pack.internal.Texts;

/** Makes the new site beside the old one and puts it into its place at the end. */
public final class SiteWriter {
    private static final String ZIP = ".zip";

    private final PackSource source;
    private final Path target;
    private final boolean zip;

    public SiteWriter(PackSource source, Path target) {
        this.source = source;
        this.target = target;
        this.zip = target.getFileName().toString().endsWith(ZIP);
    }

    /** See {@link org.simloom.pack.PackSite#publish}. */
    public boolean write() {
        Path aside = null;
        try {
            requireSite();
            Files.createDirectories(target.getParent());
            aside = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
            return write(aside);
        } catch (IOException e) {
            throw Texts.problem("write", Location.file(target), e, Texts.reason(e));
        } finally {
            FileTree.delete(aside);
        }
    }

    private boolean write(Path aside) throws IOException {
        Path site = aside.resolve("site");
        Files.createDirectories(site);
        if (Files.exists(target)) {
            if (zip) {
                FileTree.unzip(target, site);
            } else {
                FileTree.copy(target, site);
            }
        }
        Path jars = aside.resolve("jars");
        new PackJars(source).write(jars);
        if (isThere(site, jars)) {
            return false;
        }
        new SitePublisher(site, aside.resolve("agent")).publish(jars);
        if (zip) {
            FileTree.zip(site, aside.resolve("site.zip"));
            Files.move(aside.resolve("site.zip"), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            FileTree.share(site, target.getParent());
            replace(site, aside.resolve("old"));
        }
        return true;
    }

    private void replace(Path site, Path old) throws IOException {
        boolean there = Files.exists(target);
        if (there) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(site, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (there) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    /** An update is found by its higher version; two packs of one version cannot be told apart. */
    private boolean isThere(Path site, Path jars) throws IOException {
        PackDescription pack = source.description();
        Path bundle = Path.of("plugins", pack.id() + "_" + pack.version() + ".jar");
        if (!Files.exists(site.resolve(bundle))) {
            return false;
        }
        Path feature = Path.of("features", pack.feature() + "_" + pack.version() + ".jar");
        if (Files.mismatch(site.resolve(bundle), jars.resolve(bundle)) >= 0
                || Files.mismatch(site.resolve(feature), jars.resolve(feature)) >= 0) {
            throw Texts.problem("sameVersion", Location.file(target), pack.id(), pack.version());
        }
        return true;
    }

    private void requireSite() throws IOException {
        if (zip ? Files.isDirectory(target) : Files.exists(target) && !Files.isDirectory(target)) {
            throw Texts.problem("notASite", Location.file(target));
        }
        if (!zip && Files.isDirectory(target) && !FileTree.isEmpty(target)
                && !Files.exists(target.resolve("content.jar")) && !Files.exists(target.resolve("content.xml"))) {
            throw Texts.problem("notASite", Location.file(target));
        }
    }
}
