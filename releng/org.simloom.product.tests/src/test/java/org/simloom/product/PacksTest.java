package org.simloom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tool packs in the product that was built, by its launcher, each command a process of its own. */
@EnabledOnOs(OS.LINUX)
class PacksTest {
    private static final String ID = "com.acme.beam";

    @TempDir
    private static Path home;
    private static ProductCopy product;

    @BeforeAll
    static void copyTheProduct() throws Exception {
        product = new ProductCopy(home);
    }

    @Test
    void aPackIsMadeOfTheTemplateInstalledRunUpdatedAndRemoved() throws Exception {
        Path work = Files.createDirectories(product.work().resolve("life"));
        Path beam = work.resolve("beam");
        Path site = work.resolve("site");
        product.succeed("pack", "--new", beam.toString(), "--id", ID);
        // the workflow alone, in a project that knows the tool by the pack only
        Path flow = Files.createDirectories(work.resolve("flow")).resolve("flow.simflow");
        Files.copy(beam.resolve("try.simflow"), flow);
        product.succeed("pack", beam.toString(), "-o", site.toString());

        ProductCopy.Result untrusted = product.run("packs", "--install", site.toString());
        assertEquals(2, untrusted.code(), untrusted.all());
        assertTrue(untrusted.err().contains("--trust"), untrusted.all());

        product.succeed("packs", "--install", site.toString(), "--trust");
        String listed = product.succeed("packs");
        assertTrue(listed.contains(ID + " ") && listed.contains("1.0.0") && listed.contains(site.toString()), listed);
        assertTrue(product.run("tools", "--json").out().contains("\"" + ID + "\""));
        String first = product.succeed("run", flow.toString(), "--trust", "-i", "force=200");
        assertTrue(first.contains("3.96825"), first);

        // the next version counts the beam as twice as stiff
        Files.writeString(beam.resolve("cantilever.py"),
                Files.readString(beam.resolve("cantilever.py")).replace("(3 *", "(6 *"));
        ProductCopy.Result same = product.run("pack", beam.toString(), "-o", site.toString());
        assertEquals(2, same.code(), same.all());
        assertTrue(same.err().contains("--version"), same.all());
        product.succeed("pack", beam.toString(), "-o", site.toString(), "--version", "1.1");
        product.succeed("packs", "--update", ID, "--trust");
        String second = product.succeed("run", flow.toString(), "--trust", "-i", "force=200");
        assertTrue(second.contains("1.98413"), second);

        product.succeed("packs", "--remove", ID);
        ProductCopy.Result without = product.run("run", flow.toString(), "--trust", "-i", "force=300");
        assertEquals(2, without.code(), without.all());
        assertTrue(without.err().contains(ID) && without.err().contains("Install the tool pack"), without.all());
    }

    @Test
    void aPackOfOurOwnComesBackFromTheUpdateSiteOfThisBuild() throws Exception {
        product.succeed("packs", "--remove", "org.simloom.gmsh");
        assertFalse(product.succeed("packs").contains("org.simloom.gmsh"));
        product.succeed("packs", "--install", ProductCopy.updateSite().toString(), "org.simloom.gmsh", "--trust");
        assertTrue(product.succeed("packs").contains("org.simloom.gmsh"));
        assertTrue(product.run("tools", "--json").out().contains("org.simloom.gmsh.mesh"));
    }

    @Test
    void whoeverKillsAnInstallationOrChangesAtTheSameTimeLeavesAWorkingProduct() throws Exception {
        Path work = Files.createDirectories(product.work().resolve("killed"));
        Path site = work.resolve("site");
        product.succeed("pack", "--new", work.resolve("slow").toString(), "--id", "com.acme.slow");
        product.succeed("pack", work.resolve("slow").toString(), "-o", site.toString());
        try (SlowSite slow = new SlowSite(site)) {
            File log = work.resolve("log").toFile();
            Process installation = product.start(log, log, "packs", "--install", slow.address(), "--trust");
            assertTrue(slow.isAsked(), () -> read(log));
            assertTrue(Files.isDirectory(product.journal()));

            ProductCopy.Result other = product.run("packs", "--remove", "org.simloom.python");
            assertEquals(2, other.code(), other.all());
            assertTrue(other.err().contains("changing what is installed"), other.all());

            installation.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
        ProductCopy.Result after = product.run("packs");
        assertEquals(0, after.code(), after.all());
        assertTrue(after.err().contains("taken back"), after.all());
        assertFalse(after.out().contains("com.acme.slow"), after.all());
        assertTrue(after.out().contains("org.simloom.python"), after.all());
        assertFalse(Files.exists(product.journal()));
        product.succeed("packs", "--install", site.toString(), "--trust");
        product.succeed("packs", "--remove", "com.acme.slow");
    }

    /** As it is left where the process dies while the platform overwrites the list of bundles. */
    @Test
    void aListOfBundlesThatIsOnlyHalfWrittenIsTakenBack() throws Exception {
        String before = product.succeed("packs");
        Path journal = Files.createDirectories(product.journal());
        Files.copy(product.bundles(), journal.resolve("bundles.info"));
        Files.copy(product.folder().resolve("configuration/config.ini"), journal.resolve("config.ini"));
        Files.writeString(journal.resolve("profile"), product.profile().getFileName().toString());
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(journal.resolve("pid"), Long.toString(dead.pid()));
        List<String> lines = Files.readAllLines(product.bundles());
        Files.write(product.bundles(), lines.subList(0, lines.size() / 2));
        Path half = product.profile().resolveSibling(Long.MAX_VALUE / 1_000_000 + "000.profile.gz");
        Files.writeString(half, "half", StandardCharsets.UTF_8);

        assertEquals(before, product.succeed("packs"));
        assertEquals(lines, Files.readAllLines(product.bundles()));
        assertFalse(Files.exists(half));
    }

    private static String read(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
