package org.simloom.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.document.DocumentWatch;
import org.simloom.editor.internal.document.EditedModel;
import org.simloom.editor.internal.document.InputFiles;
import org.simloom.editor.internal.document.ModelDocument;
import org.simloom.editor.internal.document.OpenDocuments;
import org.simloom.editor.internal.document.OutsideChanges;
import org.simloom.editor.internal.document.Saving;
import org.simloom.editor.internal.explorer.ExplorerLink;
import org.simloom.editor.internal.field.FormContext;
import org.simloom.editor.internal.page.ActionSet;
import org.simloom.editor.internal.page.EditorPages;
import org.simloom.editor.internal.page.EditorSelection;
import org.simloom.editor.internal.page.EditorViews;
import org.simloom.editor.internal.problem.Findings;
import org.simloom.editor.internal.problem.LiveExamination;
import org.simloom.editor.internal.tree.ElementTree;
import org.simloom.workbench.ContextHelp;
import org.simloom.workbench.ModelImages;

/** The editor of all model files: form, tree and source over one editing domain, with Outline and Properties. */
public final class ModelEditor extends FormEditor
        implements IEditingDomainProvider, ITabbedPropertySheetPageContributor, IGotoMarker, ISaveablesSource {
    /** Its id. */
    public static final String ID = "org.simloom.editor";
    /** Attribute of problem markers: URI fragment of the element concerned. */
    private static final String ELEMENT = "element";
    private static final String PROPERTIES = "org.simloom.editor.properties";

    private final EditorSelection selection = new EditorSelection();
    private final Findings findings = new Findings();
    private final EditorPages pages = new EditorPages(this);
    private final Saving saving = new Saving(this);
    private final EditorViews views = new EditorViews(this);
    private ModelDocument document;
    private DocumentWatch watch;
    private FormContext context;
    private ActionSet actions;
    private OutsideChanges outside;
    private LiveExamination examination;
    private ExplorerLink link;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        Path file = InputFiles.path(input);
        if (file == null) {
            throw new PartInitException(Texts.get("input.unknown", input.getName()));
        }
        document = OpenDocuments.open(file, this);
        watch = new DocumentWatch(document);
        actions = new ActionSet(this);
        context = new FormContext(document.domain(), findings, e -> reveal(new StructuredSelection(e)));
        site.setSelectionProvider(selection);
        watch.onChange(this::dirtyChanged);
        watch.onReload(this::reloaded);
        examination = new LiveExamination(document, watch, findings);
        outside = new OutsideChanges(this);
        link = new ExplorerLink(this);
        showInput();
    }

    private void dirtyChanged() {
        if (isDirty() != wasDirty) {
            wasDirty = isDirty();
            editorDirtyStateChanged();
        }
    }

    private void showInput() {
        String name = getEditorInput().getName();
        setPartName(name);
        var image = ModelImages.ofExtension(name.substring(name.lastIndexOf('.') + 1));
        if (image != null) {
            setTitleImage((Image) JFaceResources.getResources().get(image));
        }
    }

    @Override
    protected void addPages() {
        ContextHelp.set(getContainer(), "editor");
        pages.create();
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        views.pageShown();
    }

    private void reloaded() {
        selection.setSelection(StructuredSelection.EMPTY);
        if (document.root() == null) {
            views.forgetOutline();
        } else {
            selection.load();
        }
        pages.reloaded();
        dirtyChanged();
        actions.update();
    }

    /** The model and what is done with it. */
    public ModelDocument document() {
        return document;
    }

    /** What is told of the document while this editor is open. */
    public DocumentWatch watch() {
        return watch;
    }

    /** What validation has found. */
    public Findings findings() {
        return findings;
    }

    /** What the workbench's Edit menu does here. */
    public ActionSet actions() {
        return actions;
    }

    /** The pages. */
    public EditorPages pages() {
        return pages;
    }

    /** What forms of this editor need. */
    public FormContext context() {
        return context;
    }

    /** What others have done to the file. */
    public OutsideChanges outside() {
        return outside;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return document.domain();
    }

    /** The elements chosen. */
    public IStructuredSelection selection() {
        return selection.elements();
    }

    /** Takes part in the shared selection. */
    public void register(ElementTree view) {
        selection.register(view);
    }

    /** Takes part no more. */
    public void forget(ElementTree view) {
        selection.forget(view);
    }

    /** The selection of a tree or a page has changed: the others follow. */
    public void select(ISelection chosen, Object origin) {
        selection.choose(chosen, origin);
        pages.selected(origin);
        actions.update();
    }

    /** Shows and chooses elements; those of another file where that is open or can be opened. */
    public void reveal(IStructuredSelection chosen) {
        if (chosen.getFirstElement() instanceof EObject element) {
            if (element.eResource() != document.resource()) {
                ElementLinks.open(getSite().getPage(), element);
                return;
            }
            pages.reveal(element);
        }
        select(chosen, null);
    }

    /** Starts renaming the chosen element in the tree. */
    public void rename() {
        if (getSite().getPage().getActivePart() == this) {
            pages.shownTree().rename();
        } else {
            views.renameInOutline();
        }
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
        if (!saving.save()) {
            monitor.setCanceled(true);
        }
        OpenDocuments.editors(document).forEach(ModelEditor::dirtyChanged);
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {new EditedModel(document)};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document.root() != null;
    }

    @Override
    public void doSaveAs() {
        saving.saveAs();
    }

    /** Writes the model to another file of the workspace and goes on with that one. */
    public void saveAs(IFile other) {
        if (!saving.saveAs(other)) {
            return;
        }
        if (document.file().equals(other.getLocation().toPath())) {
            setInputWithNotify(new FileEditorInput(other));
            showInput();
            OpenDocuments.editors(document).forEach(ModelEditor::dirtyChanged);
            outside.saved();
        } else {
            // another editor goes on with the old file and its changes, or has had the other file open already
            InputFiles.refresh(other);
            if (InputFiles.open(getSite().getPage(), other) instanceof ModelEditor next) {
                next.setActivePage(getActivePageInstance().getId());
            }
            close(false);
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
        T view = document == null ? null : views.adapt(type);
        return view != null ? view : type == IGotoMarker.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (link != null) {
            outside.dispose();
            examination.dispose();
            link.dispose();
        }
        super.dispose();
        if (document != null) {
            watch.dispose();
            OpenDocuments.close(this);
        }
    }
}
