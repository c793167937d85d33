package org.simloom.workbench.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.wizard.Wizards;

/** Help as the product serves it, without a network. */
class HelpTest {
    private static final String BUNDLE = "org.simloom.help";
    private static final String SHEET_VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.cheatSheetContent";

    @Test
    void everyPageOfTheContentsIsThere() throws Exception {
        IToc toc = Arrays.stream(HelpSystem.getTocs()).filter(t -> t.getHref().startsWith("/" + BUNDLE)).findFirst().orElseThrow();
        Set<String> pages = pages(toc.getTopics()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(pages.contains("/" + BUNDLE + "/html/studies.html"), pages::toString);
        for (String page : pages) {
            try (InputStream in = PlatformUI.getWorkbench().getHelpSystem().resolve(page, true).openStream()) {
                assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("help.css"), page);
            }
        }
    }

    private static Stream<String> pages(ITopic[] topics) {
        return Arrays.stream(topics).flatMap(t -> Stream.concat(Stream.ofNullable(t.getHref()), pages(t.getSubtopics())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html/start.html", "html/help.css", "reference/workflow.html", "reference/problems.html"})
    void pagesAreServed(String page) throws Exception {
        URL served = PlatformUI.getWorkbench().getHelpSystem().resolve("/" + BUNDLE + "/" + page, true);
        assertEquals("127.0.0.1", served.getHost());
        try (InputStream in = served.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains(page.endsWith(".css") ? "font-family" : "help.css"), text);
        }
    }

    @Test
    void theWindowShowsThem() throws Exception {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/" + BUNDLE + "/reference/workflow.html");
        Ui.until("the page is shown", () -> browsers().anyMatch(HelpTest::isShown));
        Ui.screenshot("help");
        browsers().map(Browser::getShell).distinct().toList().forEach(Shell::close);
    }

    private static Stream<Browser> browsers() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> Ui.all(shell, Browser.class).stream());
    }

    private static boolean isShown(Browser browser) {
        return browser.isVisible() && Boolean.TRUE.equals(browser.evaluate("""
                let shown = w => w.document.getElementById('ToolTask') != null;
                let inside = w => shown(w) || Array.from({length: w.frames.length}, (x, i) => w.frames[i]).some(inside);
                return document.readyState === 'complete' && inside(window);"""));
    }

    /** Ids that bundles of the window give to their dialogs, pages and views. */
    @Test
    void everyContextHasATopic() throws Exception {
        String contexts;
        try (InputStream in = FileLocator.openStream(Platform.getBundle(BUNDLE), new Path("contexts.xml"), false)) {
            contexts = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> ids = Pattern.compile("context id=\"(\\w+)\"").matcher(contexts).results().map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(ids.contains("welcome"), ids::toString);
        for (String id : ids) {
            IContext context = HelpSystem.getContext(BUNDLE + "." + id);
            assertTrue(context != null && context.getRelatedTopics().length > 0 && !context.getText().isBlank(), id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "requirement", "tool"})
    void cheatSheetsOpen(String name) throws Exception {
        String id = BUNDLE + ".cheatsheet." + name;
        Wizards.execute("org.eclipse.ui.cheatsheets.openCheatSheet", "cheatSheetId", id);
        String title = title(id);
        Ui.until(title + " is open", () -> Ui.page().findView(SHEET_VIEW) != null && Ui.all(Ui.window().getShell(), Form.class)
                .stream().anyMatch(form -> form.getText().contains(title)));
        Ui.screenshot("cheat-sheet-" + name);
        Ui.page().hideView(Ui.page().findView(SHEET_VIEW));
    }

    private static String title(String id) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(CHEAT_SHEETS))
                .filter(sheet -> id.equals(sheet.getAttribute("id"))).findFirst().orElseThrow().getAttribute("name");
    }

    @Test
    void theStepsOfCheatSheetsAreCommandsThatExist() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Ui.window();
        for (IConfigurationElement sheet : Platform.getExtensionRegistry().getConfigurationElementsFor(CHEAT_SHEETS)) {
            if (!sheet.getContributor().getName().startsWith("org.simloom.") || !sheet.getName().equals("cheatsheet")) {
                continue;
            }
            String text;
            try (InputStream in = FileLocator.find(Platform.getBundle(sheet.getContributor().getName()),
                    new Path(sheet.getAttribute("contentFile"))).openStream()) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            for (String step : Pattern.compile("serialization=\"([^\"]+)\"").matcher(text).results().map(m -> m.group(1)).toList()) {
                var command = commands.deserialize(step);
                assertTrue(command.getCommand().isDefined(), step);
                for (var parameter : command.getParameterMap().values()) {
                    assertTrue(known((String) parameter), step);
                }
            }
        }
    }

    /** Examples, views, wizards and preference pages that steps name. */
    private static boolean known(String id) {
        return SimloomServices.workspace().examples().all().stream().anyMatch(e -> e.name().equals(id))
                || PlatformUI.getWorkbench().getViewRegistry().find(id) != null
                || PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id) != null
                || PlatformUI.getWorkbench().getPreferenceManager().find(id) != null;
    }
}
