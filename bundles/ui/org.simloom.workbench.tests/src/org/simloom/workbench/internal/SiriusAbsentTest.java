package org.simloom.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.simloom.ui.testing.Ui;

/** What is made for Sirius is installed, ready and silent as long as Sirius is not there. */
class SiriusAbsentTest {
    private static final String VIEWPOINT = "org.simloom.sirius";
    private static final String PAGE = "org.simloom.sirius.preferences";

    @Test
    void itsBundleIsResolvedAndNobodyAsksForTheViewpoint() {
        assertEquals(List.of(), Arrays.stream(FrameworkUtil.getBundle(Texts.class).getBundleContext().getBundles())
                .map(Bundle::getSymbolicName).filter(name -> name.startsWith("org.eclipse.sirius")).toList());
        Bundle bundle = Platform.getBundle(VIEWPOINT);
        assertNotNull(bundle);
        assertTrue((bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0, () -> "state " + bundle.getState());
        assertNull(Platform.getExtensionRegistry().getExtensionPoint("org.eclipse.sirius.componentization"));
    }

    @Test
    void itContributesLabelsAndAPageOfThePreferencesAndNothingElse() {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        Set<String> points = Arrays.stream(registry.getExtensionPoints()).flatMap(point -> Arrays.stream(point.getExtensions()))
                .filter(extension -> extension.getContributor().getName().equals(VIEWPOINT))
                .map(IExtension::getExtensionPointUniqueIdentifier).collect(Collectors.toSet());
        assertEquals(Set.of("org.eclipse.emf.edit.itemProviderAdapterFactories", "org.eclipse.ui.preferencePages"), points);
    }

    @Test
    void itsPageSaysThatSiriusIsNotInstalledAndNothingIsLogged() throws Exception {
        var dialog = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), PAGE, new String[] {PAGE}, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Ui.settle();
            assertTrue(says(dialog.getShell(), "Sirius is not installed."));
            Ui.screenshot("sirius-absent");
        } finally {
            dialog.close();
        }
        assertFalse(logged().stream().anyMatch(line -> line.contains("org.simloom.sirius") || line.contains("org.eclipse.sirius")),
                () -> String.join("\n", logged()));
    }

    private static boolean says(Control control, String text) {
        return control instanceof Label label && label.getText().startsWith(text)
                || control instanceof Composite composite && Arrays.stream(composite.getChildren()).anyMatch(child -> says(child, text));
    }

    /** What the error log has of this start: who wrote, and what. */
    private static List<String> logged() {
        Path file = Platform.getLogFileLocation().toPath();
        try {
            return !Files.exists(file) ? List.of() : Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("!ENTRY") || line.startsWith("!SUBENTRY") || line.startsWith("!MESSAGE")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
