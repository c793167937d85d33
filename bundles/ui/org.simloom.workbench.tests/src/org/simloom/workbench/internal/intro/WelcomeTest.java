package org.simloom.workbench.internal.intro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.intro.IIntroPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.tool.ToolCatalog;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Bench;
import org.simloom.workbench.internal.Texts;
import org.simloom.workbench.internal.wizard.Wizards;

class WelcomeTest {
    @BeforeEach
    void clear() throws Exception {
        Bench.clear();
    }

    @AfterEach
    void close() throws Exception {
        Bench.clear();
    }

    private static void show() {
        Ui.window();
        PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false);
        // what stands below the title comes once the window was painted; views behind the page may have links of their own
        String first = Texts.get("welcome.first");
        Ui.until("the page is filled", () -> Ui.all(shell(), Hyperlink.class).stream().anyMatch(link -> link.getText().equals(first)));
        Ui.settle();
    }

    /** {@link Ui#window} would close the page. */
    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Shell shell() {
        return page().getWorkbenchWindow().getShell();
    }

    private static IIntroPart intro() {
        return PlatformUI.getWorkbench().getIntroManager().getIntro();
    }

    private static Hyperlink link(String text) {
        return Ui.find(shell(), Hyperlink.class, link -> link.getText().equals(text));
    }

    /** As a user without a mouse does. */
    private static void enter(Hyperlink link) {
        assertTrue(link.forceFocus());
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.keyCode = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        Ui.settle();
    }

    @Test
    void itTellsWhichToolsAreThere() throws Exception {
        show();
        String looking = Texts.get("preferences.looking");
        Ui.until("all tools were looked for", () -> Ui.all(shell(), Label.class).stream()
                .noneMatch(label -> label.getText().equals(looking)));
        SimloomServices.catalog().all().stream().filter(tool -> !tool.getExecutables().isEmpty())
                .forEach(tool -> link(ToolCatalog.label(tool)));
        Ui.screenshot("welcome");
    }

    @Test
    void anExampleIsOpenedByTheKeyboardAndIsARecentProjectAfterwards() throws Exception {
        show();
        var plate = SimloomServices.workspace().examples().all().stream().filter(e -> e.name().equals("plate-with-hole"))
                .findFirst().orElseThrow();
        enter(link(plate.title()));
        assertEquals(null, intro());
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plate-with-hole");
        assertTrue(project.isOpen());
        assertEquals("plate.simflow", Ui.page().getActiveEditor().getTitle());
        Ui.page().closeAllEditors(false);
        show();
        enter(link("plate-with-hole"));
        assertEquals("plate.simflow", Ui.page().getActiveEditor().getTitle());
    }

    @Test
    void examplesAreOpenedByACommandWithTheirName() throws Exception {
        Ui.window();
        Wizards.execute("org.simloom.workbench.command.example", OpenExampleHandler.NAME, "le1");
        Ui.until("the example is open", () -> ResourcesPlugin.getWorkspace().getRoot().getProject("le1").isOpen());
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.simloom.workbench.command.example");
        List<String> names = List.copyOf(command.getParameter(OpenExampleHandler.NAME).getValues().getParameterValues()
                .values().stream().map(String::valueOf).toList());
        assertTrue(names.contains("le1"), names::toString);
    }

    @Test
    void theFirstStepIsGuided() {
        show();
        enter(link(Texts.get("welcome.first")));
        assertTrue(page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView") != null);
        page().hideView(page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView"));
    }
}
