package org.simloom.pack.internal.product;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.simloom.base.problem.Location;
import org.simloom.pack.Pack;
import org.simloom.pack.internal.Texts;

/** What update sites offer. */
public final class Sites {
    private final IProvisioningAgent agent;

    public Sites(IProvisioningAgent agent) {
        this.agent = agent;
    }

    /** See {@link org.simloom.pack.PackManager#site}. */
    public static URI address(String text) {
        try {
            // a Windows path begins with a letter and a colon, as an address does
            if (text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
                return new URI(text);
            }
            Path path = Path.of(text).toAbsolutePath().normalize();
            if (!Files.exists(path)) {
                throw Texts.problem("site", Location.file(path), Texts.get("site.nothing"));
            }
            return Files.isDirectory(path) ? path.toUri() : new URI("jar:" + path.toUri() + "!/");
        } catch (URISyntaxException | java.nio.file.InvalidPathException e) {
            throw Texts.problem("site", Location.file(text), e, e.getMessage());
        }
    }

    /** The newest version of every pack of a site, by id. */
    public List<Pack> packs(URI site) {
        return bundles(load(site)).stream().map(unit -> pack(unit, site.toString()))
                .sorted(Comparator.comparing(Pack::id)).toList();
    }

    /** The unit that users install to have a pack. */
    Optional<IInstallableUnit> group(URI site, Pack pack) {
        IQueryable<IInstallableUnit> units = load(site);
        return bundles(units).stream().filter(bundle -> bundle.getId().equals(pack.id())).findFirst()
                .flatMap(bundle -> group(units, bundle));
    }

    /** The groups that bring a bundle; the smallest where there are several, such as a feature of features. */
    static Optional<IInstallableUnit> group(IQueryable<IInstallableUnit> units, IInstallableUnit bundle) {
        return units.query(QueryUtil.createIUGroupQuery(), null).stream()
                .filter(group -> group.getRequirements().stream().anyMatch(bundle::satisfies))
                .min(Comparator.<IInstallableUnit>comparingInt(group -> group.getRequirements().size())
                        .thenComparing(Comparator.<IInstallableUnit>reverseOrder()));
    }

    private IQueryable<IInstallableUnit> load(URI site) {
        try {
            agent.getService(IArtifactRepositoryManager.class).loadRepository(site, null);
            return agent.getService(IMetadataRepositoryManager.class).loadRepository(site, null);
        } catch (ProvisionException e) {
            throw Texts.problem("site", Location.file(site), e, e.getStatus().getMessage());
        }
    }

    private static List<IInstallableUnit> bundles(IQueryable<IInstallableUnit> units) {
        return units.query(QueryUtil.createLatestQuery(QueryUtil.ALL_UNITS), null).stream()
                .filter(unit -> capability(unit) != null).toList();
    }

    static IProvidedCapability capability(IInstallableUnit unit) {
        return unit.getProvidedCapabilities().stream().filter(c -> c.getNamespace().equals(Pack.CAPABILITY)).findFirst()
                .orElse(null);
    }

    private static Pack pack(IInstallableUnit unit, String site) {
        String language = Locale.getDefault().getLanguage();
        return new Pack(unit.getId(), unit.getVersion().toString(),
                Objects.requireNonNullElse(unit.getProperty(IInstallableUnit.PROP_NAME, language), unit.getId()),
                Objects.requireNonNullElse(unit.getProperty(IInstallableUnit.PROP_PROVIDER, language), ""),
                InstalledBundles.strings(capability(unit).getProperties().get("tools")), site);
    }
}
