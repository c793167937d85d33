package org.simloom.runs.ui.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.debug.ui.console.IConsole;
import org.junit.jupiter.api.Test;

/** Consoles of tasks that end while the platform makes them. */
class ConsoleStreamsTest {

    @Test
    void whatIsDisconnectedWhileItIsConnectedIsNoError() {
        ConsoleStreams streams = new ConsoleStreams();
        IStreamsProxy printed = proxy(IStreamsProxy.class, null, null);
        List<Object> connected = new ArrayList<>();
        // the task ends just when it is asked for what it prints
        IProcess process = proxy(IProcess.class, streams::disconnect, printed);
        IConsole console = (IConsole) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {IConsole.class}, (self, method, arguments) -> {
            connected.add(arguments[0]);
            return null;
        });
        streams.connect(process, console);
        assertEquals(1, connected.size());
        assertSame(printed, connected.get(0));
        assertTrue(streams.isReadOnly());
    }

    @Test
    void theyAreThoseOfTasks() throws Exception {
        IConfigurationElement found = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.debug.ui.consoleColorProviders"))
                .filter(element -> RunProcess.TYPE.equals(element.getAttribute("processType"))).findFirst().orElseThrow();
        assertSame(ConsoleStreams.class, found.createExecutableExtension("class").getClass());
    }

    private static <T> T proxy(Class<T> kind, Runnable meanwhile, Object answer) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (self, method, arguments) -> {
            if (meanwhile != null) {
                meanwhile.run();
            }
            return answer;
        }));
    }
}
