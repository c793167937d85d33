package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.simloom.diagram.ui.internal.browser.NoBrowser;
import org.simloom.ui.testing.Ui;

class NoBrowserTest {
    @Test
    void whereNoBrowserIsItIsSaidWhatToInstallAndWhy() throws Exception {
        Shell shell = new Shell(Ui.window().getShell(), SWT.SHELL_TRIM);
        try {
            Composite page = new Composite(shell, SWT.NONE);
            shell.setLayout(new org.eclipse.swt.layout.FillLayout());
            NoBrowser.fill(page, "No more handles because there is no underlying browser available");
            shell.setSize(700, 260);
            shell.open();
            Ui.settle();
            Text text = Ui.find(page, Text.class);
            assertTrue(text.getText().contains("No more handles"), text.getText());
            assertTrue(text.getSize().y >= text.computeSize(text.getSize().x, SWT.DEFAULT).y, "cut off");
            assertFalse(text.getEditable());
            Ui.screenshot("no-browser");
        } finally {
            shell.dispose();
        }
    }
}
