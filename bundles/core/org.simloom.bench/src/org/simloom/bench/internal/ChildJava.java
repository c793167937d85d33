package org.simloom.bench.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.simloom.base.problem.Location;

/** Runs a main class of this bundle in a Java process of its own. */
final class ChildJava {
    private ChildJava() {
    }

    /**
     * Runs it and gives what it printed.
     *
     * @param options of the Java machine
     * @param folder  where it runs, and where its output is kept
     */
    static String run(List<String> options, Class<?> main, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output.toFile())
                .redirectError(errors.toFile()).start();
        try {
            if (process.waitFor() != 0) {
                String first = Files.readString(errors).lines().findFirst().orElse("");
                throw Texts.problem("child", Location.file(errors), process.exitValue(), first);
            }
            return Files.readString(output);
        } finally {
            process.destroyForcibly();
        }
    }

    /** This process's class path; in the product, the bundle and all that it requires. */
    static String classPath() throws IOException {
        Bundle own = FrameworkUtil.getBundle(ChildJava.class);
        if (own == null) {
            return System.getProperty("java.class.path");
        }
        Set<Bundle> bundles = new LinkedHashSet<>();
        collect(own, bundles);
        List<File> files = new ArrayList<>();
        for (Bundle bundle : bundles) {
            FileLocator.getBundleFileLocation(bundle).ifPresent(files::add);
        }
        return files.stream().map(File::getAbsolutePath).collect(Collectors.joining(File.pathSeparator));
    }

    private static void collect(Bundle bundle, Set<Bundle> bundles) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null || bundle.getBundleId() == 0 || !bundles.add(bundle)) {
            return;
        }
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            collect(wire.getProvider().getBundle(), bundles);
        }
    }
}
