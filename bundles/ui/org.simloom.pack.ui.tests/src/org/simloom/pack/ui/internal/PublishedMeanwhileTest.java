package org.simloom.pack.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.pack.PackSite;
import org.simloom.pack.PackSource;
import org.simloom.pack.PackTemplate;
import org.simloom.ui.testing.Ui;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;

/** What is published to a software site that this process has read already is offered without a restart. */
class PublishedMeanwhileTest {
    private static final String PACK = "com.acme.meanwhile";
    private static final String COMMANDS = "org.eclipse.equinox.p2.ui.sdk.";

    private final ProvisioningUI ui = ProvisioningUI.getDefaultUI();
    private final IProvisioningAgent agent = ui.getSession().getProvisioningAgent();

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        URI[] sites = Arrays.stream(ui.getRepositoryTracker().getKnownRepositories(ui.getSession()))
                .filter(site -> site.toString().contains(folder.getFileName().toString())
                        || "127.0.0.1".equals(site.getHost())).toArray(URI[]::new);
        ui.getRepositoryTracker().removeRepositories(sites, ui.getSession());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFolderWithANewerVersionOffersIt(boolean all) throws Exception {
        publish("1.0.0", "site");
        URI site = known(folder.resolve("site").toUri());
        assertEquals(Set.of("1.0.0"), offered(site));
        publish("1.1.0", "site");
        assertEquals(Set.of("1.0.0"), offered(site), "the platform reads again by itself: this bundle's handlers can go");

        read(all);

        assertEquals(Set.of("1.0.0", "1.1.0"), offered(site));
    }

    @Test
    void aZipFileWithANewerVersionOffersIt() throws Exception {
        publish("1.0.0", "site.zip");
        URI site = known(URI.create("jar:" + folder.resolve("site.zip").toUri() + "!/"));
        assertEquals(Set.of("1.0.0"), offered(site));
        publish("1.1.0", "site.zip");

        read(false);

        assertEquals(Set.of("1.0.0", "1.1.0"), offered(site));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFolderThatWasEmptyAtFirstOffersWhatWasPublishedToItThen(boolean all) throws Exception {
        Path empty = Files.createDirectory(folder.resolve("site"));
        URI site = known(empty.toUri());
        assertThrows(ProvisionException.class, () -> offered(site));
        publish("1.0.0", "site");

        read(all);

        assertEquals(Set.of("1.0.0"), offered(site));
    }

    @Test
    void aSiteOnAServerOffersItToo() throws Exception {
        publish("1.0.0", "site");
        HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.resolve("site"), OutputLevel.NONE);
        server.start();
        try {
            URI site = known(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
            assertEquals(Set.of("1.0.0"), offered(site));
            publish("1.1.0", "site");

            read(true);

            assertEquals(Set.of("1.0.0", "1.1.0"), offered(site));
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"install", "update"})
    void thePlatformsCommandsLookFirst(String command) throws Exception {
        publish("1.0.0", "site");
        URI site = known(folder.resolve("site").toUri());
        assertEquals(Set.of("1.0.0"), offered(site));
        publish("1.1.0", "site");

        Ui.activate();
        Set<Shell> before = Set.of(Display.getCurrent().getShells());
        AtomicBoolean opened = new AtomicBoolean();
        closeWhenOpen(before, opened);
        execute(command);
        // a test's platform is no product: the platform says so, after this bundle has looked at the sites
        Ui.until("the platform has its turn", opened::get);

        assertEquals(Set.of("1.0.0", "1.1.0"), offered(site));
    }

    private static void execute(String command) throws CommandException {
        Ui.window().getService(IHandlerService.class).executeCommand(COMMANDS + command, null);
    }

    private static void closeWhenOpen(Set<Shell> before, AtomicBoolean opened) {
        Display.getCurrent().timerExec(50, () -> {
            Shell shell = Arrays.stream(Display.getCurrent().getShells())
                    .filter(s -> !before.contains(s) && s.isVisible() && !s.getText().equals(Texts.get("sites.reading")))
                    .findFirst().orElse(null);
            if (shell != null) {
                shell.close();
                opened.set(true);
            } else {
                closeWhenOpen(before, opened);
            }
        });
    }

    private static void read(boolean all) {
        AtomicBoolean done = new AtomicBoolean();
        ReadSites.start(all, () -> done.set(true));
        Ui.until("sites are read", done::get);
    }

    private void publish(String version, String target) throws Exception {
        Path source = folder.resolve("pack");
        if (!Files.exists(source)) {
            source = PackTemplate.installed().create(source, PACK, false);
        } else {
            Path texts = source.resolve("cantilever.properties");
            Files.writeString(texts, Files.readString(texts).replaceFirst("(?m)^label=.*$", "label=Beam " + version));
        }
        assertTrue(PackSite.publish(PackSource.read(source, version), folder.resolve(target), List.of()));
        if (version.equals("1.0.0")) {
            age(folder.resolve(target));
        }
    }

    /** Lets it be of a minute ago: servers tell times in whole seconds, and nobody publishes twice within one. */
    private static void age(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Files.getLastModifiedTime(file).toInstant().minusSeconds(60)));
            }
        }
    }

    private URI known(URI site) {
        ui.getRepositoryTracker().addRepository(site, null, ui.getSession());
        return site;
    }

    /** The versions of the pack that can be installed: those whose content the site has too. */
    private Set<String> offered(URI site) throws ProvisionException {
        var units = agent.getService(IMetadataRepositoryManager.class).loadRepository(site, null);
        var artifacts = agent.getService(IArtifactRepositoryManager.class).loadRepository(site, null);
        Set<String> versions = new TreeSet<>();
        for (IInstallableUnit unit : units.query(QueryUtil.createIUQuery(PACK), null)) {
            for (IArtifactKey key : unit.getArtifacts()) {
                if (artifacts.contains(key)) {
                    versions.add(unit.getVersion().toString());
                }
            }
        }
        return versions;
    }
}
