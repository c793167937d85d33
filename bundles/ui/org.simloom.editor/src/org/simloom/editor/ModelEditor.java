package org.simloom.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.document.InputFiles;
import org.simloom.editor.internal.document.ModelDocument;
import org.simloom.editor.internal.document.OutsideChanges;
import org.simloom.editor.internal.field.FormContext;
import org.simloom.editor.internal.page.ActionSet;
import org.simloom.editor.internal.page.DamagedPage;
import org.simloom.editor.internal.page.EditorSelection;
import org.simloom.editor.internal.page.OverviewPage;
import org.simloom.editor.internal.page.SourcePage;
import org.simloom.editor.internal.page.TreePage;
import org.simloom.editor.internal.problem.Findings;
import org.simloom.editor.internal.problem.LiveExamination;
import org.simloom.editor.internal.property.ModelProperties;
import org.simloom.editor.internal.tree.ElementTree;
import org.simloom.editor.internal.tree.ModelOutline;
import org.simloom.workbench.ModelImages;

/** The editor of all model files: form, tree and source over one editing domain, with Outline and Properties. */
public final class ModelEditor extends FormEditor
        implements IEditingDomainProvider, ITabbedPropertySheetPageContributor, IGotoMarker {
    /** Its id. */
    public static final String ID = "org.simloom.editor";
    /** Attribute of problem markers: URI fragment of the element concerned. */
    private static final String ELEMENT = "element";
    private static final String PROPERTIES = "org.simloom.editor.properties";

    private final EditorSelection selection = new EditorSelection();
    private final List<ElementTree> trees = new ArrayList<>();
    private final Findings findings = new Findings();
    private ModelDocument document;
    private FormContext context;
    private ActionSet actions;
    private OutsideChanges outside;
    private LiveExamination examination;
    private OverviewPage overview;
    private TreePage tree;
    private SourcePage source;
    private ModelOutline outline;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        Path file = InputFiles.path(input);
        if (file == null) {
            throw new PartInitException(Texts.get("input.unknown", input.getName()));
        }
        document = new ModelDocument(file);
        actions = new ActionSet(this);
        context = new FormContext(document.domain(), findings, e -> reveal(new StructuredSelection(e)));
        site.setSelectionProvider(selection);
        document.stack().addCommandStackListener(e -> dirtyChanged());
        document.onReload(this::reloaded);
        examination = new LiveExamination(document, findings);
        outside = new OutsideChanges(this);
        showInput();
    }

    private void dirtyChanged() {
        if (isDirty() != wasDirty) {
            wasDirty = isDirty();
            editorDirtyStateChanged();
        }
    }

    private void showInput() {
        setPartName(getEditorInput().getName());
        String name = getEditorInput().getName();
        var image = ModelImages.ofExtension(name.substring(name.lastIndexOf('.') + 1));
        if (image != null) {
            setTitleImage((org.eclipse.swt.graphics.Image) org.eclipse.jface.resource.JFaceResources.getResources().get(image));
        }
    }

    @Override
    protected void addPages() {
        try {
            if (document.root() == null) {
                addPage(new DamagedPage(this));
                return;
            }
            overview = new OverviewPage(this);
            tree = new TreePage(this);
            source = new SourcePage(getContainer(), document);
            addPage(overview);
            addPage(tree);
            setPageText(addPage(source.control()), Texts.get("page.source"));
        } catch (PartInitException e) {
            Platform.getLog(ModelEditor.class).log(e.getStatus());
        }
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (source != null && getControl(index) == source.control()) {
            source.show(selection.getSelection() instanceof IStructuredSelection s
                    && s.getFirstElement() instanceof EObject element ? element : null);
        }
    }

    /** The file was read again, perhaps with another outcome than before. */
    private void reloaded() {
        selection.setSelection(StructuredSelection.EMPTY);
        boolean damaged = overview == null;
        if (damaged || document.root() == null) {
            trees.clear();
            while (getPageCount() > 0) {
                removePage(0);
            }
            overview = null;
            tree = null;
            source = null;
            outline = null;
            addPages();
            setActivePage(0);
        } else {
            trees.forEach(ElementTree::load);
            pageChange(getActivePage());
        }
        dirtyChanged();
        actions.update();
    }

    /** The model and what is done with it. */
    public ModelDocument document() {
        return document;
    }

    /** What validation has found. */
    public Findings findings() {
        return findings;
    }

    /** What the workbench's Edit menu does here. */
    public ActionSet actions() {
        return actions;
    }

    /** What forms of this editor need. */
    public FormContext context() {
        return context;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return document.domain();
    }

    /** The elements chosen. */
    public IStructuredSelection selection() {
        return selection.getSelection() instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY;
    }

    /** Takes part in the shared selection. */
    public void register(ElementTree view) {
        trees.add(view);
    }

    /** Takes part no more. */
    public void forget(ElementTree view) {
        trees.remove(view);
    }

    /** A tree's selection has changed: the others follow. */
    public void select(ISelection chosen, ElementTree origin) {
        for (ElementTree other : trees) {
            if (other != origin) {
                other.follow(chosen);
            }
        }
        selection.setSelection(chosen);
        actions.update();
    }

    /** Shows and chooses elements; those of another file where that is open or can be opened. */
    public void reveal(IStructuredSelection chosen) {
        if (chosen.getFirstElement() instanceof EObject element && element.eResource() != document.resource()) {
            InputFiles.openElement(getSite().getPage(), element);
            return;
        }
        if (source != null && getControl(getActivePage()) == source.control()) {
            setActivePage(TreePage.ID);
        }
        select(chosen, null);
    }

    /** Shows the page with the text of the model. */
    public void showSource() {
        setActivePage(getPageCount() - 1);
    }

    /** Starts renaming the chosen element in the tree. */
    public void rename() {
        if (getSite().getPage().getActivePart() == this) {
            (getActivePageInstance() == overview && overview != null ? overview.tree() : shownTree()).rename();
        } else if (outline != null && outline.getControl() != null) {
            outline.tree().rename();
        }
    }

    private ElementTree shownTree() {
        if (getActivePageInstance() != tree) {
            setActivePage(TreePage.ID);
        }
        return tree.tree();
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String fragment = marker.getAttribute(ELEMENT, null);
        EObject element = fragment == null ? null : document.element(fragment);
        if (element != null) {
            reveal(new StructuredSelection(element));
        }
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (document.root() == null || !outside.maySave()) {
            monitor.setCanceled(true);
            return;
        }
        try {
            document.save();
            dirtyChanged();
            outside.saved();
        } catch (IOException e) {
            monitor.setCanceled(true);
            failed(document.file(), e);
        }
    }

    private void failed(Path file, IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        MessageDialog.openError(getSite().getShell(), Texts.get("save.title"), Texts.get("save.failed", file.getFileName(), reason));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document.root() != null;
    }

    @Override
    public void doSaveAs() {
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        IFile before = InputFiles.file(getEditorInput());
        if (before != null) {
            dialog.setOriginalFile(before);
        }
        if (dialog.open() == Window.OK && dialog.getResult() != null) {
            saveAs(InputFiles.withExtension(dialog.getResult(), document.file()));
        }
    }

    /** Writes the model to another file of the workspace and goes on with that one. */
    public void saveAs(IFile other) {
        if (other.getLocation() == null) {
            return;
        }
        try {
            document.saveAs(other.getLocation().toPath());
            setInputWithNotify(new FileEditorInput(other));
            showInput();
            dirtyChanged();
            outside.saved();
        } catch (IOException e) {
            failed(other.getLocation().toPath(), e);
        }
    }

    /** Reads the file again; what was not saved is lost. */
    public void revert() {
        document.reload();
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && document.root() != null) {
            if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new ModelOutline(this);
            }
            return type.cast(outline);
        }
        if (type == IPropertySheetPage.class && document.root() != null) {
            return type.cast(new ModelProperties(this));
        }
        return type == IGotoMarker.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (outside != null) {
            outside.dispose();
            examination.dispose();
        }
        super.dispose();
        if (document != null) {
            document.dispose();
        }
    }
}
