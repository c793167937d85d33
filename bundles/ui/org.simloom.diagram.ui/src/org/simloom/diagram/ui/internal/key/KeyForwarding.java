package org.simloom.diagram.ui.internal.key;

import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.simloom.diagram.ui.internal.browser.PageMessage;

/**
 * Leads keys that the page has no use for to the workbench's commands. What a browser tells SWT of keys differs from
 * system to system, and so does the order in which page and workbench hear of them: a key that the workbench has seen
 * by itself is not taken a second time.
 */
public final class KeyForwarding {
    private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("Delete", (int) SWT.DEL),
            Map.entry("Backspace", (int) SWT.BS), Map.entry("Enter", (int) SWT.CR), Map.entry("Escape", (int) SWT.ESC),
            Map.entry("Tab", (int) SWT.TAB), Map.entry(" ", (int) ' '), Map.entry("ArrowUp", SWT.ARROW_UP),
            Map.entry("ArrowDown", SWT.ARROW_DOWN), Map.entry("ArrowLeft", SWT.ARROW_LEFT),
            Map.entry("ArrowRight", SWT.ARROW_RIGHT), Map.entry("PageUp", SWT.PAGE_UP), Map.entry("PageDown", SWT.PAGE_DOWN),
            Map.entry("Home", SWT.HOME), Map.entry("End", SWT.END), Map.entry("Insert", SWT.INSERT),
            Map.entry("ContextMenu", 0));
    /** How long the workbench is given to hear of a key by itself, in milliseconds. */
    private static final int PATIENCE = 80;
    /** What was done longer ago than this, in milliseconds, was done for another key. */
    private static final long SAME = 300;
    /** No word of a key takes longer than this, in milliseconds: a clock that was set meanwhile is not believed. */
    private static final long LONGEST = 10_000;

    private final IServiceLocator services;
    private final Display display;
    private final Executions executions = new Executions();

    /** @param browser where the page is shown */
    public KeyForwarding(IServiceLocator services, Control browser) {
        this.services = services;
        this.display = browser.getDisplay();
        ICommandService commands = services.getService(ICommandService.class);
        commands.addExecutionListener(executions);
        browser.addDisposeListener(event -> commands.removeExecutionListener(executions));
    }

    /** Takes a key from the page. Whether it means something to the workbench. */
    public boolean forward(PageMessage message) {
        KeyStroke stroke = stroke(message);
        Binding binding = stroke == null ? null
                : services.getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(stroke));
        if (binding == null) {
            return false;
        }
        long pressed = pressed(message, System.currentTimeMillis());
        display.timerExec(PATIENCE, () -> {
            if (!executions.isSince(binding.getParameterizedCommand().getId(), pressed - SAME)) {
                run(binding);
            }
        });
        return true;
    }

    /** When the key was pressed: on a machine that does much else, long before the page's word of it is heard. */
    static long pressed(PageMessage message, long heard) {
        long told = (long) message.number("at");
        return told > 0 && told < heard && heard - told < LONGEST ? told : heard;
    }

    private void run(Binding binding) {
        executions.pause(true);
        try {
            services.getService(IHandlerService.class).executeCommand(binding.getParameterizedCommand(), null);
        } catch (NotEnabledException | NotHandledException e) {
            // as with any key, what cannot be done now is not done
        } catch (ExecutionException | NotDefinedException e) {
            ILog.of(KeyForwarding.class).error(e.getMessage(), e);
        } finally {
            executions.pause(false);
        }
    }

    static KeyStroke stroke(PageMessage message) {
        int code = code(message.text("key"), message.text("code"));
        if (code == 0) {
            return null;
        }
        int modifiers = (message.flag("ctrl") ? SWT.CTRL : 0) | (message.flag("shift") ? SWT.SHIFT : 0)
                | (message.flag("alt") ? SWT.ALT : 0) | (message.flag("meta") ? SWT.COMMAND : 0);
        return KeyStroke.getInstance(modifiers, code);
    }

    /** By what is printed on the key, so that a Korean keyboard's Ctrl+ㅋ is Ctrl+Z; by its name where it has one. */
    private static int code(String key, String code) {
        if (NAMED.containsKey(key)) {
            return NAMED.get(key);
        }
        if (key.matches("F([1-9]|1\\d|20)")) {
            return SWT.F1 + Integer.parseInt(key.substring(1)) - 1;
        }
        if (key.length() == 1 && key.charAt(0) < 128) {
            return Character.toUpperCase(key.charAt(0));
        }
        return code.matches("Key[A-Z]") ? code.charAt(3) : 0;
    }
}
