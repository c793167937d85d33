package org.simloom.pack.internal.product;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProfileInUseException;
import org.eclipse.equinox.p2.engine.ProfileNotCurrentException;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.simloom.base.problem.Location;
import org.simloom.pack.Pack;
import org.simloom.pack.internal.Texts;

/** One change of what is installed: all of it is done, or nothing. */
public final class Change {
    private static final String GROUP = ".feature.group";

    private final Provisioning provisioning;
    private final Product product;

    public Change(Provisioning provisioning) {
        this.provisioning = provisioning;
        this.product = provisioning.product();
    }

    /** Tells that two packs have the same tool. */
    public static void collision(String tool, Pack other) {
        throw Texts.problem("collision", Location.NONE, tool, other.id());
    }

    /** See {@link org.simloom.pack.PackManager#install}. */
    public void install(URI site, Pack pack) {
        IInstallableUnit group = new Sites(provisioning.agent()).group(site, pack)
                .orElseThrow(() -> Texts.problem("noFeature", Location.file(site), pack.id()));
        IProfileChangeRequest request = request();
        profile().query(QueryUtil.createIUQuery(group.getId()), null).forEach(request::remove);
        request.add(group);
        request.setInstallableUnitProfileProperty(group, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
        request.setInstallableUnitInclusionRules(group, ProfileInclusionRules.createStrictInclusionRule(group));
        ProvisioningContext context = new ProvisioningContext(provisioning.agent());
        context.setMetadataRepositories(site);
        context.setArtifactRepositories(site);
        perform(request, context, pack.id());
        new Origins(product).remember(pack.id(), pack.version(), site.toString());
    }

    /** See {@link org.simloom.pack.PackManager#remove}. */
    public void remove(String id) {
        List<IInstallableUnit> roots = profile().query(new UserVisibleRootQuery(), null).stream()
                .filter(root -> isMeant(root, id)).toList();
        if (roots.isEmpty()) {
            throw Texts.problem("notInstalled", Location.NONE, id);
        }
        IProfileChangeRequest request = request();
        roots.forEach(request::remove);
        ProvisioningContext nothingNew = new ProvisioningContext(provisioning.agent());
        nothingNew.setMetadataRepositories();
        nothingNew.setArtifactRepositories();
        perform(request, nothingNew, id);
    }

    private boolean isMeant(IInstallableUnit root, String id) {
        List<IInstallableUnit> packs = profile().query(QueryUtil.ALL_UNITS, null).stream()
                .filter(unit -> Sites.capability(unit) != null)
                .filter(unit -> root.getRequirements().stream().anyMatch(unit::satisfies)).toList();
        // what has no tools is no pack, and not for this command to remove
        return !packs.isEmpty() && (root.getId().equals(id) || root.getId().equals(id + GROUP)
                || packs.stream().anyMatch(pack -> pack.getId().equals(id)));
    }

    private IProfile profile() {
        IProfile profile = provisioning.agent().getService(IProfileRegistry.class).getProfile(product.profile());
        if (profile == null) {
            throw Texts.problem("noProduct", Location.file(product.folder()));
        }
        if (profile.query(QueryUtil.ALL_UNITS, null).isEmpty()) {
            // what the registry gives for a profile that another process has locked
            throw Texts.problem("busy", Location.file(product.folder()));
        }
        return profile;
    }

    private IProfileChangeRequest request() {
        return planner().createChangeRequest(profile());
    }

    private IPlanner planner() {
        return provisioning.agent().getService(IPlanner.class);
    }

    private void perform(IProfileChangeRequest request, ProvisioningContext context, String id) {
        IProvisioningPlan plan = planner().getProvisioningPlan(request, context, new NullProgressMonitor());
        if (plan.getStatus().matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw Texts.problem("conflict", Location.NONE, id, Reasons.of(plan.getStatus()));
        }
        IStatus status;
        try {
            // whether the site is trusted has been asked before
            status = provisioning.agent().getService(IEngine.class).perform(plan, PhaseSetFactory
                    .createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}),
                    provisioning.monitor());
        } catch (ProfileInUseException | ProfileNotCurrentException e) {
            // another process has it, or has changed it meanwhile
            throw Texts.problem("busy", Location.file(product.folder()), e);
        }
        provisioning.journal().requireUndisturbed();
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw Texts.problem("failed", Location.NONE, status.getException(), Reasons.of(status));
        }
    }
}
