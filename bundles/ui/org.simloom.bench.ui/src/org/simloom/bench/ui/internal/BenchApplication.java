package org.simloom.bench.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The workbench as a user starts it, with something beside it that measures. Which application that is, what to
 * measure and where the figures go is told by system properties {@code simloom.bench.*}.
 */
public final class BenchApplication implements IApplication {
    private static final String WORKBENCH = "org.simloom.workbench.application";

    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Session session = new Session(Long.getLong("simloom.bench.begin"), Path.of(System.getProperty("simloom.bench.output")),
                Boolean.getBoolean("simloom.bench.work"));
        Thread.ofPlatform().daemon().name("bench").start(session);
        workbench = application(System.getProperty("simloom.bench.application", WORKBENCH));
        return workbench.start(context);
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.stop();
        }
    }

    private static IApplication application(String id) throws Exception {
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, id);
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        return (IApplication) run.createExecutableExtension("class");
    }
}
