package org.simloom.sirius.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** Whether Sirius is installed, and where it comes from. */
public final class Installation {
    /** The bundle that Sirius begins with. */
    public static final String SIRIUS = "org.eclipse.sirius";

    /** Update sites of Sirius and of what it needs that this product does not have. */
    public static final List<String> SITES = List.of(
            "https://download.eclipse.org/sirius/updates/releases/7.6.0/2025-09",
            "https://download.eclipse.org/acceleo/updates/releases/4.2/R202510230846",
            "https://download.eclipse.org/modeling/gmp/gmf-runtime/updates/releases/R202508120942",
            "https://download.eclipse.org/modeling/gmp/gmf-notation/updates/releases/R202211151334",
            "https://download.eclipse.org/tools/gef/classic/release/3.24.0",
            "https://download.eclipse.org/modeling/emf/emf/builds/release/2.46.0",
            "https://download.eclipse.org/elk/updates/releases/0.9.1",
            "https://download.eclipse.org/modeling/emft/eef/updates/releases/2.1/R202505131345",
            "https://download.eclipse.org/releases/2025-12");

    private static final String SIRIUS_FEATURE = "org.eclipse.sirius.";

    private Installation() {
    }

    /**
     * A feature of Sirius.
     *
     * @param id     of the feature
     * @param bundle that comes with it
     * @param needed whether the viewpoint does not work without it
     */
    public record Feature(String id, String bundle, boolean needed) {
        /** Whether it is there. */
        public boolean isInstalled() {
            return Platform.getBundle(bundle) != null;
        }
    }

    /** The features that the viewpoint uses. */
    public static List<Feature> features() {
        return List.of(new Feature(SIRIUS_FEATURE + "runtime.ide.ui", "org.eclipse.sirius.diagram.ui", true),
                new Feature(SIRIUS_FEATURE + "runtime.aql", "org.eclipse.sirius.common.acceleo.aql", true),
                new Feature(SIRIUS_FEATURE + "diagram.elk.feature", "org.eclipse.sirius.diagram.elk", false),
                new Feature(SIRIUS_FEATURE + "properties.feature", "org.eclipse.sirius.properties", false));
    }

    /** The version of Sirius; empty where it is not installed. */
    public static Optional<Version> version() {
        return Optional.ofNullable(Platform.getBundle(SIRIUS)).map(Bundle::getVersion);
    }
}
