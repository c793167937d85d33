package org.simloom.cli.internal.command;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.osgi.framework.Version;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.pack.Pack;
import org.simloom.pack.PackManager;

import com.google.gson.Gson;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the tool packs that are installed or that a site offers; installs, updates and removes them. */
@Command(name = "packs")
public final class PacksCommand implements Callable<Integer> {
    /** What is to be done; at most one. */
    static final class Deed {
        @Option(names = "--install", paramLabel = "SITE", descriptionKey = "packsInstall")
        private String install;

        @Option(names = "--update", descriptionKey = "packsUpdate")
        private boolean update;

        @Option(names = "--remove", paramLabel = "ID", descriptionKey = "packsRemove")
        private String remove;

        @Option(names = "--list", paramLabel = "SITE", descriptionKey = "packsList")
        private String list;
    }

    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Deed deed;

    @Parameters(paramLabel = "ID", index = "0", arity = "0..1", descriptionKey = "packsId")
    private String id;

    @Mixin
    private SiteGate trust;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public PacksCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        if (deed == null) {
            print(PackManager.installed().stream().filter(pack -> id == null || pack.id().equals(id)).toList());
        } else if (deed.list != null) {
            print(PackManager.offered(PackManager.site(deed.list)));
        } else if (deed.install != null) {
            install(PackManager.site(deed.install));
        } else if (deed.update) {
            update();
        } else {
            PackManager.remove(deed.remove);
            tell(Texts.get("packs.removed", deed.remove));
        }
        return ExitCode.OK;
    }

    private void install(URI site) throws IOException {
        List<Pack> offered = PackManager.offered(site);
        String ids = offered.stream().map(Pack::id).collect(Collectors.joining(", "));
        List<Pack> meant = offered.stream().filter(pack -> id == null || pack.id().equals(id)
                || id.equals(pack.id() + ".feature")).toList();
        if (meant.size() != 1) {
            throw problem(offered.isEmpty() ? "packs.none" : meant.isEmpty() ? "packs.unknown" : "packs.several", site, ids);
        }
        Pack pack = meant.get(0);
        List<Pack> same = PackManager.installed().stream().filter(other -> other.id().equals(pack.id())).toList();
        if (same.stream().anyMatch(other -> other.version().equals(pack.version()))) {
            tell(Texts.get("packs.there", pack.id(), pack.version()));
            print(same);
            return;
        }
        trust.pass(services, site, List.of(pack), !json);
        PackManager.install(site, pack);
        tell(Texts.get("packs.installed", pack.id(), pack.version()));
        print(List.of(pack));
    }

    /** Each from where it was installed. */
    private void update() throws IOException {
        List<Pack> updates = new ArrayList<>();
        for (Pack pack : PackManager.installed()) {
            if (!pack.origin().isEmpty() && (id == null || pack.id().equals(id))) {
                try {
                    PackManager.offered(URI.create(pack.origin())).stream().filter(offer -> isNewer(offer, pack))
                            .forEach(updates::add);
                } catch (ProblemException e) {
                    // that one site is gone must not keep the others from being asked
                    services.terminal().err().println(pack.id() + ": " + e.problem());
                }
            }
        }
        for (Pack update : updates) {
            URI site = URI.create(update.origin());
            trust.pass(services, site, List.of(update), !json);
            PackManager.install(site, update);
            tell(Texts.get("packs.updated", update.id(), update.version()));
        }
        if (updates.isEmpty()) {
            tell(Texts.get("packs.current"));
        }
        if (json) {
            print(updates);
        }
    }

    private static boolean isNewer(Pack offer, Pack installed) {
        return offer.id().equals(installed.id())
                && Version.parseVersion(offer.version()).compareTo(Version.parseVersion(installed.version())) > 0;
    }

    private void print(List<Pack> packs) {
        if (json) {
            Json.print(services.terminal().out(), new Gson().toJsonTree(packs));
        } else {
            Table table = new Table(Texts.get("column.id"), Texts.get("column.version"), Texts.get("column.name"),
                    Texts.get("column.tools"), Texts.get("column.origin"));
            packs.forEach(pack -> table.row(pack.id(), pack.version(), pack.name(), String.join(", ", pack.tools()),
                    pack.origin()));
            table.print(services.terminal().out());
        }
    }

    private void tell(String text) {
        (json ? services.terminal().err() : services.terminal().out()).println(text);
    }

    private static ProblemException problem(String key, URI site, String ids) {
        return new ProblemException(Problem.error("cli." + key, Texts.get(key), Texts.get(key + ".advice", ids),
                Location.file(site)));
    }
}
