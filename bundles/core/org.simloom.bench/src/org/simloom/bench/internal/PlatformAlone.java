package org.simloom.bench.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.simloom.base.problem.Location;

/**
 * The same Eclipse without any bundle of Simloom but the one that measures: what a window of the platform costs on
 * this machine, whoever fills it. That bundle's needs of ours are optional, so that it resolves here too.
 */
final class PlatformAlone {
    private static final String INFO = "org.eclipse.equinox.simpleconfigurator/bundles.info";

    private PlatformAlone() {
    }

    /** Makes a configuration for it from that of the product. */
    static void configure(Path configuration) throws IOException {
        Files.createDirectories(configuration);
        Path product = product();
        Path own = configuration.resolve("bundles.info");
        String plugins = product.resolve("plugins").toUri().toString();
        List<String> bundles = Files.readAllLines(product.resolve("configuration").resolve(INFO)).stream()
                .filter(line -> !line.startsWith("org.simloom.") || line.startsWith("org.simloom.bench.ui,"))
                .map(line -> line.replace(",plugins/", "," + plugins)).toList();
        Files.write(own, bundles);
        List<String> settings = Files.readAllLines(product.resolve("configuration/config.ini")).stream()
                .filter(line -> !line.startsWith("eclipse.") && !line.contains("simpleconfigurator.configUrl"))
                .map(line -> line.replace("file\\:plugins/", escaped(plugins)).replace("file\\:org.", escaped(plugins) + "org."))
                .toList();
        Files.write(configuration.resolve("config.ini"), settings);
        Files.writeString(configuration.resolve("config.ini"), Files.readString(configuration.resolve("config.ini"))
                + "org.eclipse.equinox.simpleconfigurator.configUrl=" + escaped(own.toUri().toString()) + "\n");
    }

    /** The folder of the product that this process is of. */
    private static Path product() {
        Bundle own = FrameworkUtil.getBundle(PlatformAlone.class);
        File bundle = own == null ? null : FileLocator.getBundleFileLocation(own).orElse(null);
        if (bundle == null) {
            throw Texts.problem("window", Location.NONE, Texts.get("ui.launcher"));
        }
        return bundle.toPath().toAbsolutePath().getParent().getParent();
    }

    private static String escaped(String url) {
        return url.replace(":", "\\:");
    }
}
