package org.simloom.workbench.internal.start;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.simloom.workspace.Examples;
import org.simloom.workspace.Workspace;

/**
 * The window: Eclipse's own IDE application on Simloom's workspace, which is the command line's. Nobody is asked
 * for a folder; another one can be named by {@code $SIMLOOM_WORKSPACE} or {@code -data}.
 */
public final class Application implements IApplication {
    private static final String IDE = "org.eclipse.ui.ide.workbench";

    private IApplication ide;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Location instance = Platform.getInstanceLocation();
        if (!instance.isSet()) {
            Path folder = Workspace.of(System.getenv(), Examples.in()).folder();
            Files.createDirectories(folder);
            instance.set(url(folder), false);
        }
        ide = ide();
        Splash.endWithFirstWindow(Thread.currentThread());
        return ide.start(context);
    }

    @Override
    public void stop() {
        if (ide != null) {
            ide.stop();
        }
    }

    /** Locations are unescaped addresses: {@link Path#toUri} would write a blank as %20. */
    private static URL url(Path folder) throws java.io.IOException {
        @SuppressWarnings("deprecation")
        URL plain = folder.toFile().toURL();
        return plain;
    }

    private static IApplication ide() throws Exception {
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, IDE);
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        return (IApplication) run.createExecutableExtension("class");
    }
}
