package org.simloom.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.pack.PackDescription;
import org.simloom.pack.PackManager;
import org.simloom.pack.PackSite;
import org.simloom.pack.PackSource;
import org.simloom.pack.PackTemplate;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a tool pack of a folder and puts it into an update site. */
@Command(name = "pack")
public final class PackCommand implements Callable<Integer> {
    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "FOLDER", index = "0", descriptionKey = "packFolder")
    private Path folder;

    @Option(names = {"-o", "--output"}, paramLabel = "SITE", descriptionKey = "packSite")
    private Path site;

    @Option(names = "--version", paramLabel = "VERSION", descriptionKey = "packVersion")
    private String version;

    @Option(names = "--new", descriptionKey = "packNew")
    private boolean fresh;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "packId")
    private String id;

    @Option(names = "--maven", descriptionKey = "packMaven")
    private boolean maven;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public PackCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (fresh) {
            Path tool = PackTemplate.installed().create(folder.toAbsolutePath().normalize(), id, maven);
            tell(Texts.get("pack.created", tool, "simloom run " + tool + " --trust",
                    "simloom pack " + tool + " -o SITE"));
            return ExitCode.OK;
        }
        PackSource source = PackSource.read(folder, version);
        // where nobody says where to, the site lies beside the pack
        Path target = site != null ? site : source.folder().resolveSibling(source.description().id() + ".site");
        boolean written = PackSite.publish(source, target, PackManager.installed());
        PackDescription pack = source.description();
        if (json) {
            JsonObject object = new Gson().toJsonTree(pack).getAsJsonObject();
            object.add("tools", new Gson().toJsonTree(source.tools()));
            object.addProperty("site", target.toAbsolutePath().normalize().toString());
            object.addProperty("written", written);
            Json.print(services.terminal().out(), object);
        } else {
            tell(Texts.get(written ? "pack.done" : "pack.same", pack.id(), pack.version(), target,
                    "simloom packs --install " + target));
        }
        return ExitCode.OK;
    }

    private void tell(String text) {
        services.terminal().out().println(text);
    }
}
