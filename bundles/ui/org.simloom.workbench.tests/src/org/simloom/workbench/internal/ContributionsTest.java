package org.simloom.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What all installed bundles of Simloom contribute has a name, a description and an icon where the window shows one, in
 * both languages.
 */
class ContributionsTest {
    private static final String OURS = "org.simloom.";
    private static final String BRAND = "Simloom";
    private static final Set<String> SHOWN = Set.of("name", "label", "title", "description", "tooltip", "mnemonic");
    /** Elements whose description is told to the user, in an attribute or an element of its own. */
    private static final Map<String, String> DESCRIBED = Map.of("org.eclipse.ui.commands", "command",
            "org.eclipse.ui.newWizards", "wizard", "org.eclipse.ui.importWizards", "wizard", "org.eclipse.ui.exportWizards",
            "wizard", "org.eclipse.ui.cheatsheets.cheatSheetContent", "cheatsheet");
    /** Elements that are shown with an icon. */
    private static final Map<String, String> PICTURED = Map.of("org.eclipse.ui.views", "view", "org.eclipse.ui.editors",
            "editor", "org.eclipse.ui.newWizards", "wizard", "org.eclipse.ui.importWizards", "wizard",
            "org.eclipse.ui.exportWizards", "wizard", "org.eclipse.ui.perspectives", "perspective");
    private static final Map<String, String> NAMED = Map.of("org.eclipse.ui.preferencePages", "page",
            "org.eclipse.debug.core.launchConfigurationTypes", "launchConfigurationType", "org.eclipse.ui.decorators",
            "decorator", "org.eclipse.ui.themes", "colorDefinition");

    private final Set<String> wrong = new TreeSet<>();

    @Test
    void everythingShownIsTranslated() throws Exception {
        for (Bundle bundle : bundles()) {
            Properties english = texts(bundle, "");
            Properties korean = texts(bundle, "_ko");
            for (Element element : elements(bundle)) {
                shown(element).forEach((what, text) -> {
                    String where = bundle.getSymbolicName() + " " + element.getTagName() + " " + element.getAttribute("id") + " "
                            + what + ": " + text;
                    if (!text.startsWith("%")) {
                        check(text.isBlank() || text.equals(BRAND) || !text.matches(".*\\p{L}.*"), where + " is not translated");
                    } else {
                        check(!english.getProperty(text.substring(1), "").isBlank(), where + " is not there in English");
                        check(!korean.getProperty(text.substring(1), "").isBlank(), where + " is not there in Korean");
                    }
                });
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws Exception {
        for (Bundle bundle : bundles()) {
            assertEquals(new TreeSet<>(texts(bundle, "").keySet()), new TreeSet<>(texts(bundle, "_ko").keySet()),
                    bundle.getSymbolicName());
        }
    }

    @Test
    void whatIsShownHasANameADescriptionAndAnIcon() {
        elements(DESCRIBED).forEach(element -> {
            named(element);
            check(has(element, "description"), id(element) + " has no description");
        });
        elements(PICTURED).forEach(element -> {
            named(element);
            check(icon(element, element.getAttribute("icon")), id(element) + " has no icon");
        });
        elements(NAMED).forEach(this::named);
        assertEquals(Set.of(), wrong);
    }

    /** Quick Access shows a command by its name, category, description and picture. */
    @Test
    void everyCommandIsFoundByQuickAccess() {
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        Set<String> pictures = elements(Map.of("org.eclipse.ui.commandImages", "image"))
                .filter(image -> icon(image, image.getAttribute("icon"))).map(image -> image.getAttribute("commandId"))
                .collect(Collectors.toSet());
        List<String> commands = elements(Map.of("org.eclipse.ui.commands", "command")).map(c -> c.getAttribute("id")).toList();
        assertTrue(commands.size() >= 5, commands::toString);
        for (String id : commands) {
            var command = service.getCommand(id);
            try {
                check(command.isDefined() && !command.getName().isBlank(), id + " has no name");
                check(command.getCategory().isDefined() && !command.getCategory().getName().isBlank(), id + " has no category");
                check(pictures.contains(id), id + " has no icon");
            } catch (org.eclipse.core.commands.common.NotDefinedException e) {
                check(false, id + ": " + e.getMessage());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private void named(IConfigurationElement element) {
        check(has(element, "name") || has(element, "label"), id(element) + " has no name");
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static boolean has(IConfigurationElement element, String what) {
        String attribute = element.getAttribute(what);
        return attribute != null && !attribute.isBlank()
                || Arrays.stream(element.getChildren(what)).anyMatch(c -> c.getValue() != null && !c.getValue().isBlank());
    }

    private static String id(IConfigurationElement element) {
        return element.getContributor().getName() + " " + element.getName() + " " + element.getAttribute("id");
    }

    private static boolean icon(IConfigurationElement element, String path) {
        if (path == null || path.isBlank()) {
            return false;
        }
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        String[] other = path.startsWith("platform:/plugin/") ? path.substring("platform:/plugin/".length()).split("/", 2) : null;
        return other == null ? bundle.getEntry(path) != null
                : Platform.getBundle(other[0]) != null && Platform.getBundle(other[0]).getEntry(other[1]) != null;
    }

    private static Stream<IConfigurationElement> elements(Map<String, String> points) {
        return points.entrySet().stream().flatMap(point -> Arrays
                .stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point.getKey()))
                .filter(element -> element.getName().equals(point.getValue())
                        && element.getContributor().getName().startsWith(OURS)));
    }

    private static List<Bundle> bundles() {
        return Arrays.stream(FrameworkUtil.getBundle(Texts.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(OURS) && !bundle.getSymbolicName().endsWith(".tests")
                        && (bundle.getEntry("plugin.xml") != null || bundle.getEntry("fragment.xml") != null)).toList();
    }

    private static List<Element> elements(Bundle bundle) throws Exception {
        URL file = bundle.getEntry("plugin.xml") != null ? bundle.getEntry("plugin.xml") : bundle.getEntry("fragment.xml");
        try (InputStream in = file.openStream()) {
            NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("*");
            return java.util.stream.IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
        }
    }

    /** Texts of an element that a user reads, by where they stand. */
    private static Map<String, String> shown(Element element) {
        Map<String, String> shown = new TreeMap<>();
        boolean hidden = Pattern.matches("separator|parameter|property|attribute|variable|test|with|objectClass|objectState|group|extension",
                element.getTagName());
        SHOWN.stream().filter(name -> !hidden && element.hasAttribute(name)).forEach(name -> shown.put(name, element.getAttribute(name)));
        if (element.getTagName().equals("description")) {
            shown.put("text", element.getTextContent().strip());
        }
        return shown;
    }

    private static Properties texts(Bundle bundle, String language) throws IOException {
        String base = bundle.getHeaders("").get("Bundle-Localization");
        Properties texts = new Properties();
        URL file = bundle.getEntry((base == null ? "OSGI-INF/l10n/bundle" : base) + language + ".properties");
        if (file != null) {
            try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
        }
        return texts;
    }
}
