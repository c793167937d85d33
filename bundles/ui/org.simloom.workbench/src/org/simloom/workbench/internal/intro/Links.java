package org.simloom.workbench.internal.intro;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.simloom.workbench.internal.Texts;

/** A section of the Welcome page: links, each with a line that says what it is good for. */
final class Links {
    private static final int INDENT = 2;

    private final FormToolkit toolkit;
    private final Composite content;

    /** A section with the title of a key. */
    Links(FormToolkit toolkit, Composite parent, String title) {
        this.toolkit = toolkit;
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(Texts.get(title));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        content = toolkit.createComposite(section);
        content.setLayout(new TableWrapLayout());
        section.setClient(content);
    }

    /** A link with the text of a key, and what {@code KEY.text} says below it. */
    void add(String key, Runnable action) {
        add(Texts.get(key), Texts.get(key + ".text"), action);
    }

    /** A link; {@code below} may be {@code null}. */
    Hyperlink add(String text, String below, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(content, text, SWT.WRAP);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                action.run();
            }
        });
        link.setLayoutData(new TableWrapData(TableWrapData.LEFT));
        if (below != null) {
            text(below);
        }
        return link;
    }

    /** A line of plain text. */
    Label text(String text) {
        Label label = toolkit.createLabel(content, text, SWT.WRAP);
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.indent = INDENT;
        label.setLayoutData(data);
        return label;
    }

    Composite content() {
        return content;
    }
}
