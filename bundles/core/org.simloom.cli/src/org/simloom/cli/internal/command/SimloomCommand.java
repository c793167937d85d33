package org.simloom.cli.internal.command;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a subcommand it tells what there is. */
@Command(name = "simloom", mixinStandardHelpOptions = true, versionProvider = SimloomCommand.Version.class)
public final class SimloomCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Version of the installed product. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            Bundle bundle = FrameworkUtil.getBundle(SimloomCommand.class);
            return new String[] {"Simloom" + (bundle == null ? "" : " " + bundle.getVersion()),
                "Java " + System.getProperty("java.version")};
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
