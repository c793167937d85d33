package org.simloom.pack;

import java.nio.file.Path;
import java.util.Collection;

import org.simloom.base.problem.Location;
import org.simloom.pack.internal.Texts;
import org.simloom.pack.internal.site.SiteWriter;

/** Puts packs into update sites, from which <b>Install New Software</b> and the command line install them. */
public final class PackSite {
    private PackSite() {
    }

    /**
     * Adds a pack to a site; what is in it stays. The site appears with the pack or is left as it was.
     *
     * @param target    a folder, or a file that ends in {@code .zip}; need not exist
     * @param installed packs that are installed here, among which no other may have one of the same tools
     * @return whether anything was written; not where the site has this version of the pack with the same content
     * @throws org.simloom.base.problem.ProblemException {@code pack.collision}, {@code pack.sameVersion}, {@code
     *         pack.notASite}, {@code pack.write}
     */
    public static boolean publish(PackSource source, Path target, Collection<Pack> installed) {
        requireOwnTools(source, installed);
        return new SiteWriter(source, target.toAbsolutePath().normalize()).write();
    }

    private static void requireOwnTools(PackSource source, Collection<Pack> installed) {
        for (Pack other : installed) {
            if (!other.id().equals(source.description().id())) {
                other.tools().stream().filter(source.tools()::contains).findFirst().ifPresent(tool -> {
                    throw Texts.problem("collision", Location.file(source.folder()), tool, other.id());
                });
            }
        }
    }
}
