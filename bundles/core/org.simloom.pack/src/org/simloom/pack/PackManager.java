package org.simloom.pack;

import java.net.URI;
import java.util.List;

import org.simloom.pack.internal.product.Change;
import org.simloom.pack.internal.product.Guard;
import org.simloom.pack.internal.product.InstalledBundles;
import org.simloom.pack.internal.product.Product;
import org.simloom.pack.internal.product.Provisioning;
import org.simloom.pack.internal.product.Sites;

/**
 * Installs, updates and removes packs in the product that is running, by the platform's own provisioning: what the
 * window's <b>Install New Software</b> does, without a window. What was changed is there when a process starts the
 * next time. All of it throws {@link org.simloom.base.problem.ProblemException} with codes {@code pack.*}: among them
 * {@code pack.readOnly}, {@code pack.busy} where another process changes the product, {@code pack.site}.
 */
public final class PackManager {
    private PackManager() {
    }

    /** Packs of this process, by id. */
    public static List<Pack> installed() {
        return InstalledBundles.packs();
    }

    /**
     * The address of a site as users write it: an address, or a path of a folder or {@code .zip} file.
     */
    public static URI site(String text) {
        return Sites.address(text);
    }

    /** The newest version of every pack that a site offers, by id. */
    public static List<Pack> offered(URI site) {
        try (Provisioning provisioning = Provisioning.reading()) {
            return new Sites(provisioning.agent()).packs(site);
        }
    }

    /**
     * Installs the newest version of a pack.
     *
     * @param pack one that the site {@linkplain #offered offers}
     */
    public static void install(URI site, Pack pack) {
        installed().stream().filter(other -> !other.id().equals(pack.id())).forEach(other -> other.tools().stream()
                .filter(pack.tools()::contains).findFirst().ifPresent(tool -> Change.collision(tool, other)));
        try (Provisioning provisioning = Provisioning.changing(Product.running())) {
            new Change(provisioning).install(site, pack);
        }
    }

    /**
     * Removes a pack.
     *
     * @param id the pack's id, or its feature's
     */
    public static void remove(String id) {
        try (Provisioning provisioning = Provisioning.changing(Product.running())) {
            new Change(provisioning).remove(id);
        }
    }

    /**
     * Makes the changes whole or none that this process's window makes by the platform's own dialogs.
     *
     * @throws org.simloom.base.problem.ProblemException where a change that was interrupted cannot be taken back
     */
    public static void guard() {
        Guard.stand();
    }
}
