package org.simloom.pack.internal.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.equinox.spi.p2.publisher.PublisherHelper;
import org.simloom.pack.internal.product.Agents;

/** Adds jars to a site by p2's own publisher, and all of the site to one category, which the window lists. */
@SuppressWarnings("restriction")
final class SitePublisher {
    private static final String NAME = "Simloom tool packs";
    private static final String CATEGORY = "org.simloom.pack.category";
    private static final Map<String, String> COMPRESSED = Map.of(IRepository.PROP_COMPRESSED, "true");

    private final Path site;
    private final Path agentFolder;

    /**
     * @param site        the folder; what is in it stays
     * @param agentFolder for p2's own use, so that nothing of the product is touched
     */
    SitePublisher(Path site, Path agentFolder) {
        this.site = site;
        this.agentFolder = agentFolder;
    }

    void publish(Path jars) throws IOException {
        Files.createDirectories(agentFolder);
        try {
            IProvisioningAgent agent = Agents.create(agentFolder);
            try {
                publish(agent, jars);
                // other forms of the index, which a build has made, tell of the site as it was
                for (String stale : List.of("content.xml.xz", "artifacts.xml.xz", "p2.index")) {
                    Files.deleteIfExists(site.resolve(stale));
                }
            } finally {
                agent.stop();
            }
        } catch (ProvisionException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }

    private void publish(IProvisioningAgent agent, Path jars) throws ProvisionException {
        IMetadataRepository metadata = metadata(agent);
        PublisherInfo info = new PublisherInfo();
        info.setMetadataRepository(metadata);
        info.setArtifactRepository(artifacts(agent));
        info.setArtifactOptions(IPublisherInfo.A_INDEX | IPublisherInfo.A_PUBLISH);
        IPublisherAction[] actions = {
            new FeaturesAction(new File[] {jars.resolve("features").toFile()}),
            new BundlesAction(new File[] {jars.resolve("plugins").toFile()})};
        IStatus status = new Publisher(info).publish(actions, new NullProgressMonitor());
        if (status.matches(IStatus.ERROR)) {
            throw new ProvisionException(status);
        }
        List<IInstallableUnit> old = List.copyOf(metadata.query(QueryUtil.createIUQuery(CATEGORY), null).toUnmodifiableSet());
        metadata.removeInstallableUnits(old);
        metadata.addInstallableUnits(List.of(category(metadata)));
    }

    /** A damaged index is an error: a new one would tell nothing of what else is in the site. */
    private IMetadataRepository metadata(IProvisioningAgent agent) throws ProvisionException {
        IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
        return exists("content") ? manager.loadRepository(site.toUri(), IRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null)
                : manager.createRepository(site.toUri(), NAME, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, COMPRESSED);
    }

    private IArtifactRepository artifacts(IProvisioningAgent agent) throws ProvisionException {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        return exists("artifacts") ? manager.loadRepository(site.toUri(), IRepositoryManager.REPOSITORY_HINT_MODIFIABLE, null)
                : manager.createRepository(site.toUri(), NAME, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, COMPRESSED);
    }

    private boolean exists(String index) {
        return Files.exists(site.resolve(index + ".jar")) || Files.exists(site.resolve(index + ".xml"));
    }

    private static IInstallableUnit category(IMetadataRepository metadata) {
        Version version = Version.createOSGi(1, 0, 0);
        InstallableUnitDescription category = new InstallableUnitDescription();
        category.setId(CATEGORY);
        category.setVersion(version);
        category.setSingleton(true);
        category.setProperty(InstallableUnitDescription.PROP_TYPE_CATEGORY, "true");
        category.setProperty(IInstallableUnit.PROP_NAME, "%category");
        category.setProperty("df_LT.category", "Tool Packs");
        category.setProperty("ko.category", "도구 팩");
        category.setRequirements(metadata.query(QueryUtil.createIUGroupQuery(), null).stream()
                .map(IInstallableUnit::getId).distinct().sorted()
                .map(id -> MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, id,
                        VersionRange.emptyRange, null, false, false))
                .toArray(IRequirement[]::new));
        category.setCapabilities(new IProvidedCapability[] {PublisherHelper.createSelfCapability(CATEGORY, version),
            PublisherHelper.makeTranslationCapability(CATEGORY, java.util.Locale.KOREAN),
            PublisherHelper.makeTranslationCapability(CATEGORY, new java.util.Locale("df", "LT"))});
        return MetadataFactory.createInstallableUnit(category);
    }
}
