package org.simloom.pack.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.ui.Policy;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.simloom.pack.PackSite;
import org.simloom.pack.PackSource;
import org.simloom.pack.PackTemplate;
import org.simloom.tool.ToolCatalog;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** What a person gets who applies the change of a pack without a restart. */
class AppliedPackTest {
    private static final String PACK = "com.acme.applied";

    private final BundleContext context = FrameworkUtil.getBundle(AppliedPackTest.class).getBundleContext();

    @TempDir
    private Path folder;

    @AfterEach
    void remove() throws Exception {
        for (Bundle bundle : context.getBundles()) {
            if (PACK.equals(bundle.getSymbolicName())) {
                bundle.uninstall();
                refresh(bundle);
            }
        }
    }

    @Test
    void thePlatformLetsChoose() {
        Ui.until("asked for", () -> ProvisioningUI.getDefaultUI().getPolicy().getRestartPolicy()
                == Policy.RESTART_POLICY_PROMPT_RESTART_OR_APPLY);
    }

    @Test
    void theToolsOfAPackAreThoseOfItsBundleAsItIsNow() throws Exception {
        Path source = PackTemplate.installed().create(folder.resolve("pack"), PACK, false);
        Bundle bundle;
        try (InputStream jar = Files.newInputStream(jar(source, "1.0.0"))) {
            bundle = context.installBundle("applied-pack", jar);
        }
        refresh(bundle);
        Ui.until("installed", () -> label() != null);

        for (String texts : List.of("cantilever.properties", "cantilever_ko.properties")) {
            Path file = source.resolve(texts);
            Files.writeString(file, Files.readString(file).replaceFirst("(?m)^label=.*$", "label=Other beam"));
        }
        try (InputStream jar = Files.newInputStream(jar(source, "1.1.0"))) {
            bundle.update(jar);
        }
        refresh(bundle);
        Ui.until("updated", () -> "Other beam".equals(label()));

        bundle.uninstall();
        refresh(bundle);
        Ui.until("uninstalled", () -> label() == null);
    }

    private Path jar(Path source, String version) {
        PackSite.publish(PackSource.read(source, version), folder.resolve("site"), List.of());
        return folder.resolve("site/plugins/" + PACK + "_" + version + ".jar");
    }

    private static String label() {
        return SimloomServices.catalog().find(PACK).map(ToolCatalog::label).orElse(null);
    }

    /** As the platform does when it applies a change. */
    private void refresh(Bundle bundle) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        wiring.refreshBundles(List.of(bundle), event -> done.complete(null));
        Ui.until("refreshed", done::isDone);
        wiring.resolveBundles(List.of(bundle));
        assertTrue(bundle.getState() == Bundle.UNINSTALLED || Platform.getBundle(PACK) != null);
    }
}
