package org.simloom.pack.internal.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.internal.provisional.p2.core.eventbus.IProvisioningEventBus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.simloom.base.problem.Location;
import org.simloom.pack.internal.Texts;

/** A provisioning agent at work. */
@SuppressWarnings("restriction")
public final class Provisioning implements AutoCloseable {
    /** Under this name the engine looks for the profile of the running product in agents that are not its own. */
    private static final String SELF = "FORCED_SELF";

    private final IProvisioningAgent agent;
    private final Product product;
    private final Path temporary;
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private Journal journal;

    private Provisioning(IProvisioningAgent agent, Product product, Path temporary) {
        this.agent = agent;
        this.product = product;
        this.temporary = temporary;
    }

    /** One that reads sites and leaves nothing behind. */
    public static Provisioning reading() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("simloom-packs");
            return new Provisioning(Agents.create(folder), null, folder);
        } catch (IOException e) {
            throw Texts.problem("temporary", Location.NONE, e, Texts.reason(e));
        } catch (ProvisionException e) {
            delete(folder);
            throw Texts.problem("failed", Location.NONE, e, e.getStatus().getMessage());
        }
    }

    /**
     * One that changes the product. What a process that was killed has left half done is undone before.
     *
     * @throws org.simloom.base.problem.ProblemException {@code pack.readOnly}
     */
    public static Provisioning changing(Product product) {
        product.requireWritable();
        new Journal(product, () -> { }).recover();
        try {
            // not the process's own agent: a command's configuration is another than the product's
            IProvisioningAgent agent = Agents.create(product.data());
            agent.registerService(SELF, product.profile());
            Provisioning provisioning = new Provisioning(agent, product, null);
            provisioning.journal = new Journal(product, () -> provisioning.monitor.setCanceled(true));
            agent.getService(IProvisioningEventBus.class).addListener(provisioning.journal);
            return provisioning;
        } catch (ProvisionException e) {
            throw Texts.problem("failed", Location.file(product.folder()), e, e.getStatus().getMessage());
        }
    }

    public IProvisioningAgent agent() {
        return agent;
    }

    public Product product() {
        return product;
    }

    /** Is cancelled where a change must not be made. */
    IProgressMonitor monitor() {
        return monitor;
    }

    /** What makes changes whole. */
    Journal journal() {
        return journal;
    }

    @Override
    public void close() {
        agent.stop();
        delete(temporary);
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the system cleans its folder for temporary files
        }
    }
}
