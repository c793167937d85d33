package org.simloom.pack.internal.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.simloom.pack.Pack;
import org.simloom.pack.PackDescription;
import org.simloom.pack.PackSource;

/** Writes a pack as the platform wants it: a bundle with a manifest and extensions, and a feature to install it by. */
final class PackJars {
    private static final String TOOL = "tool/";
    private static final String LOCALIZATION = "OSGI-INF/l10n/bundle";

    private final PackSource source;
    private final PackDescription pack;

    PackJars(PackSource source) {
        this.source = source;
        this.pack = source.description();
    }

    /** Writes both into the folders {@code plugins} and {@code features}; equal sources give equal bytes. */
    void write(Path folder) throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        try (OutputStream out = Files.newOutputStream(plugins.resolve(pack.id() + "_" + pack.version() + ".jar"))) {
            Jar.write(out, manifest(), bundleFiles());
        }
        Path features = Files.createDirectories(folder.resolve("features"));
        try (OutputStream out = Files.newOutputStream(features.resolve(pack.feature() + "_" + pack.version() + ".jar"))) {
            Jar.write(out, "Manifest-Version: 1.0\n", featureFiles());
        }
    }

    private String manifest() {
        return Jar.header("Manifest-Version", "1.0") + Jar.header("Bundle-ManifestVersion", "2")
                + Jar.header("Bundle-SymbolicName", pack.id() + ";singleton:=true")
                + Jar.header("Bundle-Version", pack.version()) + Jar.header("Bundle-Name", "%pack.name")
                + Jar.header("Bundle-Description", "%pack.description")
                + (pack.vendor().isEmpty() ? "" : Jar.header("Bundle-Vendor", "%pack.vendor"))
                + Jar.header("Bundle-Localization", LOCALIZATION)
                + Jar.header("Require-Bundle", "org.simloom.tool;bundle-version=\"[1.0.0,2.0.0)\""
                        + (source.hasExamples() ? ",org.simloom.workspace;bundle-version=\"[1.0.0,2.0.0)\"" : ""))
                + Jar.header("Provide-Capability", Pack.CAPABILITY + ";" + Pack.CAPABILITY + "=\"" + pack.id()
                        + "\";tools:List<String>=\"" + String.join(",", source.tools()) + "\"");
    }

    private Map<String, byte[]> bundleFiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Path> file : source.files().entrySet()) {
            boolean example = file.getKey().startsWith("examples/");
            files.put(example ? file.getKey() : TOOL + file.getKey(), Files.readAllBytes(file.getValue()));
        }
        files.put("plugin.xml", extensions().getBytes(StandardCharsets.UTF_8));
        files.put(LOCALIZATION + ".properties", Jar.properties(texts("pack.", pack.name(), pack.description())));
        files.put(LOCALIZATION + "_ko.properties",
                Jar.properties(texts("pack.", pack.koreanName(), pack.koreanDescription())));
        return files;
    }

    private Map<String, String> texts(String prefix, String name, String description) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(prefix + "name", name);
        texts.put(prefix + "description", description);
        texts.put(prefix + "vendor", pack.vendor());
        texts.put(prefix + "license", pack.license());
        return texts;
    }

    private String extensions() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n"
                + "   <extension point=\"org.simloom.tool.packs\">\n"
                + source.descriptors().stream().map(name -> "      <descriptor file=\"" + Jar.xml(TOOL + name) + "\"/>\n")
                        .collect(Collectors.joining())
                + "   </extension>\n"
                + (source.hasExamples() ? "   <extension point=\"org.simloom.workspace.examples\">\n"
                        + "      <examples folder=\"examples\"/>\n   </extension>\n" : "")
                + "</plugin>\n";
    }

    private Map<String, byte[]> featureFiles() {
        String feature = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feature id=\"" + pack.feature() + "\" version=\""
                + pack.version() + "\" label=\"%name\" provider-name=\"%vendor\">\n"
                + "  <description>%description</description>\n"
                + (pack.license().isEmpty() ? "" : "  <license>%license</license>\n")
                + "  <requires>\n"
                + "    <import feature=\"org.simloom.feature\" version=\"1.0.0\" match=\"compatible\"/>\n"
                + "  </requires>\n"
                + "  <plugin id=\"" + pack.id() + "\" version=\"" + pack.version() + "\" unpack=\"false\"/>\n</feature>\n";
        return new TreeMap<>(Map.of("feature.xml", feature.getBytes(StandardCharsets.UTF_8),
                "feature.properties", Jar.properties(texts("", pack.name(), pack.description())),
                "feature_ko.properties", Jar.properties(texts("", pack.koreanName(), pack.koreanDescription()))));
    }
}
