package org.simloom.editor;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.simloom.editor.pages.ModelPage;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;

/** A page as another bundle would contribute it: a list of the model's own inputs. */
public final class PortsPage implements ModelPage {
    ModelPageSite site;
    List list;
    boolean disposed;
    private final CommandStackListener changes = e -> shown();

    @Override
    public void create(Composite parent, ModelPageSite where) {
        site = where;
        parent.setLayout(new FillLayout());
        list = new List(parent, SWT.BORDER);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (list.getSelectionIndex() >= 0) {
                site.select(new StructuredSelection(((PortOwner) site.root()).getInputs().get(list.getSelectionIndex())));
            }
        }));
        site.domain().getCommandStack().addCommandStackListener(changes);
        shown();
    }

    @Override
    public void shown() {
        list.setItems(((PortOwner) site.root()).getInputs().stream().map(Port::getName).toArray(String[]::new));
    }

    void rename(int index, String name) {
        site.domain().getCommandStack().execute(SetCommand.create(site.domain(), ((PortOwner) site.root()).getInputs().get(index),
                BasePackage.Literals.NAMED_ELEMENT__NAME, name));
    }

    @Override
    public void selected(IStructuredSelection selection) {
        int index = ((PortOwner) site.root()).getInputs().indexOf(selection.getFirstElement());
        list.setSelection(index < 0 ? new int[0] : new int[] {index});
    }

    @Override
    public boolean reveal(EObject element) {
        return ((PortOwner) site.root()).getInputs().contains(element);
    }

    @Override
    public void reloaded() {
        shown();
    }

    @Override
    public void focus() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        site.domain().getCommandStack().removeCommandStackListener(changes);
        disposed = true;
    }
}
