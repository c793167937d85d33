package org.simloom.bench.ui.internal;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * The workbench as a user starts it, with something beside it that measures. Which application that is, what to
 * measure and where the figures go is told by the environment, {@code SIMLOOM_BENCH_*}.
 */
public final class BenchApplication implements IApplication {
    private static final String WORKBENCH = "org.simloom.workbench.application";
    /** The platform's own window, without Simloom. */
    private static final String PLATFORM = "org.eclipse.ui.ide.workbench";

    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Map<String, String> environment = System.getenv();
        Session session = new Session(Long.parseLong(environment.get("SIMLOOM_BENCH_BEGIN")),
                Path.of(environment.get("SIMLOOM_BENCH_OUTPUT")), environment.get("SIMLOOM_BENCH_WORK"));
        Thread.ofPlatform().daemon().name("bench").start(session);
        workbench = application(environment.containsKey("SIMLOOM_BENCH_ALONE") ? PLATFORM : WORKBENCH);
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
