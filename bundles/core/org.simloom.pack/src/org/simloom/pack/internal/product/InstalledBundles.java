package org.simloom.pack.internal.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.simloom.pack.Pack;

/** The packs that this process runs with: bundles with the capability of one. */
public final class InstalledBundles {
    private InstalledBundles() {
    }

    /** All of them by id. */
    public static List<Pack> packs() {
        Bundle self = FrameworkUtil.getBundle(InstalledBundles.class);
        if (self == null) {
            return List.of();
        }
        BundleContext context = self.getBundleContext();
        Origins origins = Origins.ofRunning();
        List<Pack> packs = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision != null) {
                revision.getDeclaredCapabilities(Pack.CAPABILITY).stream().findFirst()
                        .ifPresent(capability -> packs.add(pack(bundle, capability, origins)));
            }
        }
        packs.sort(Comparator.comparing(Pack::id));
        return packs;
    }

    private static Pack pack(Bundle bundle, BundleCapability capability, Origins origins) {
        String version = bundle.getVersion().toString();
        return new Pack(bundle.getSymbolicName(), version, header(bundle, "Bundle-Name"), header(bundle, "Bundle-Vendor"),
                strings(capability.getAttributes().get("tools")), origins.of(bundle.getSymbolicName(), version));
    }

    private static String header(Bundle bundle, String name) {
        return Objects.requireNonNullElse(bundle.getHeaders().get(name), "");
    }

    static List<String> strings(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
    }
}
