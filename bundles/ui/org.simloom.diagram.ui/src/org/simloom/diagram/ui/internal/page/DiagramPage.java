package org.simloom.diagram.ui.internal.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.simloom.diagram.DiagramSession;
import org.simloom.diagram.ui.internal.browser.NoBrowser;
import org.simloom.diagram.ui.internal.browser.PageMessage;
import org.simloom.diagram.ui.internal.key.EscapeKey;
import org.simloom.diagram.ui.internal.key.KeyForwarding;
import org.simloom.diagram.ui.internal.open.Opening;
import org.simloom.diagram.ui.internal.outline.Overview;
import org.simloom.diagram.ui.internal.picture.Picture;
import org.simloom.diagram.ui.internal.picture.PictureExport;
import org.simloom.diagram.ui.internal.run.LiveRun;
import org.simloom.editor.pages.ModelPage;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.workflow.Workflow;
import org.simloom.workbench.ToolWatch;

/** The page of the model editor on which workflows and processes are drawn and edited, and runs are watched. */
public final class DiagramPage implements ModelPage {
    /** Its id in the editor. */
    public static final String ID = "org.simloom.diagram.page";

    private ModelPageSite site;
    private DrawnSelection selected;
    private Composite area;
    private EditorHost host;
    /** {@code null} where there is no browser. */
    private Ends ends;
    private PageMessages messages;
    private LiveRun live;
    private ModelWatch watch;
    private ToolWatch tools;
    private Appearance appearance;
    private Overview overview;
    /** Whether the page has shown the diagram yet. */
    private boolean drawn;
    /** Whether the user writes into a text of the page. */
    private boolean editing;

    /** The diagram at the top of an editor; {@code null} where there is none. */
    public static DiagramPage of(IEditorPart editor) {
        DiagramPage page = OpenPages.of(editor);
        return page != null && page.isSeen() ? page : null;
    }

    @Override
    public void create(Composite parent, ModelPageSite pageSite) {
        site = pageSite;
        selected = new DrawnSelection(site);
        area = parent;
        parent.setLayout(new FillLayout());
        host = new EditorHost(site, parent.getDisplay(), new Opening(site), selected::chosen);
        try {
            ends = Ends.open(parent, host, text -> messages.receive(text));
        } catch (SWTError | IOException e) {
            ILog.of(DiagramPage.class).warn(e.getMessage(), e);
            for (Control left : parent.getChildren()) {
                left.dispose();
            }
            NoBrowser.fill(parent, e.getMessage());
            return;
        }
        appearance = new Appearance(parent, this::sendAppearance);
        session().theme(appearance.theme());
        messages = messages();
        if (site.root() instanceof Workflow) {
            live = new LiveRun(parent, site::root, site.file(), session());
        }
        watch = new ModelWatch(site, live, this::isSeen, this::draw);
        tools = new ToolWatch(site::file, parent.getDisplay(), this::toolsChanged);
        browser().addDisposeListener(event -> close());
        site.onFindings(session()::findingsChanged);
        // what is inside of sub-workflows may be another
        site.onOthers(watch::changed);
        OpenPages.add((IEditorPart) site.editorSite().getPart(), this);
        // when the editor is told to be visible, its widgets are not yet
        Visibility.watch(site.editorSite(), seen -> parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                lookAt(seen && isSeen());
            }
        }));
        parent.addListener(SWT.Hide, event -> lookAt(false));
        tellLayoutProblem();
    }

    private PageMessages messages() {
        KeyForwarding keys = new KeyForwarding(site.editorSite(), browser());
        EscapeKey.lead(browser());
        FileDrag files = new FileDrag(session()::receive);
        DiagramMenu menu = new DiagramMenu(site.editorSite(), browser());
        return new PageMessages(area, session()::receive)
                .later("simloom.key", keys::forward)
                .later("simloom.openMenu", message -> menu.open(message.number("x"), message.number("y")))
                .later("simloom.export", message -> PictureExport.ask(area.getShell(), picture(), site.file(), message.text("format")))
                .on("simloom.dragging", message -> files.over())
                .later("simloom.dropFile", message -> {
                    files.dropped(message);
                    takeKeyboard();
                })
                .on("simloom.viewport", this::viewport)
                .on("simloom.editing", message -> editing = message.flag("active"))
                .on("simloom.hello", message -> {
                    ask(message.kind(), Map.of());
                    sendAppearance();
                });
    }

    private void viewport(PageMessage message) {
        if (overview != null) {
            overview.viewport(message);
        }
        if (!drawn) {
            drawn = true;
            area.getDisplay().asyncExec(this::catchUp);
        }
    }

    /** What was chosen while nothing was drawn yet, such as that for which the editor was opened, is shown once it is. */
    private void catchUp() {
        if (!area.isDisposed() && site.root() != null && site.selection().getFirstElement() instanceof EObject chosen && chosen != site.root()) {
            reveal(chosen);
        }
    }

    /** From where something was dragged here: the next key, such as that to undo it, is the diagram's. */
    private void takeKeyboard() {
        site.editorSite().getPage().activate(site.editorSite().getPart());
        focus();
    }

    private boolean isSeen() {
        return ends != null && ends.isSeen();
    }

    /** Where boxes were put is not saved over a file that says something else. */
    private void tellLayoutProblem() {
        if (site.layoutProblem() != null) {
            site.editorSite().getActionBars().getStatusLineManager().setErrorMessage(
                    PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK),
                    site.layoutProblem().toString());
        }
    }

    private void sendAppearance() {
        tell("simloom.theme", Map.of("theme", appearance.theme(), "menu", "host"));
        if (overview != null) {
            overview.redraw();
        }
    }

    private void draw() {
        session().modelChanged();
        if (overview != null) {
            overview.changed();
        }
    }

    /** What is offered, and how tasks of those tools are drawn. */
    private void toolsChanged() {
        tell("simloom.refreshPalette", Map.of());
        watch.changed();
    }

    private void lookAt(boolean seen) {
        watch.look(seen);
        if (seen) {
            appearance.look();
        }
    }

    /** Asks the page itself for something. */
    public void tell(String kind, Map<String, ?> properties) {
        ends.bridge().send(PageMessage.write(kind, properties));
    }

    /** Asks the diagram's server for something, as the page does. */
    public void ask(String kind, Map<String, ?> properties) {
        session().receive(PageMessage.write(kind, properties));
    }

    /** The diagram as it is shown, for pictures of it. */
    public Picture picture() {
        return Picture.of(site, session());
    }

    /** The editor. */
    public ModelPageSite site() {
        return site;
    }

    /** What it shows of runs; {@code null} for what cannot be run. */
    public LiveRun live() {
        return live;
    }

    /** The widget; {@code null} where there is no browser. */
    public Browser browser() {
        return ends == null ? null : ends.bridge().browser();
    }

    /** Opens what is behind an element. */
    public void open(EObject element) {
        host.open(element);
    }

    /** An element, or the nearest around it that is drawn; {@code null} where there is none. */
    public EObject drawn(EObject element) {
        return selected.drawn(element);
    }

    /** The server. */
    public DiagramSession session() {
        return ends.session();
    }

    @Override
    public void shown() {
        if (ends != null) {
            lookAt(true);
        }
    }

    @Override
    public void selected(IStructuredSelection selection) {
        if (ends != null) {
            session().select(selected.drawn(selection));
        }
        selected.follow(selection.getFirstElement());
    }

    @Override
    public boolean reveal(EObject element) {
        if (ends == null) {
            return false;
        }
        EObject drawn = selected.drawn(element);
        if (drawn == null) {
            return element == site.root();
        }
        session().select(List.of(drawn));
        tell("center", Map.of("elementIds", List.of(Drawn.id(drawn)), "animate", false, "retainZoom", true));
        return true;
    }

    @Override
    public boolean perform(String action) {
        if (ends == null || editing) {
            return editing;
        }
        if (action.equals(ActionFactory.RENAME.getId())) {
            tell("simloom.rename", Map.of());
            return true;
        }
        if (action.equals(ActionFactory.SELECT_ALL.getId())) {
            tell("selectAll", Map.of("select", true));
            return true;
        }
        return false;
    }

    @Override
    public Control createOverview(Composite parent) {
        if (ends == null) {
            return null;
        }
        overview = new Overview(parent, this);
        return overview.control();
    }

    @Override
    public void reloaded() {
        if (ends != null) {
            session().setRoot(site.root());
            watch.changed();
            tellLayoutProblem();
        }
    }

    @Override
    public void focus() {
        if (ends != null) {
            browser().setFocus();
        } else {
            area.setFocus();
        }
    }

    /** With the widgets: from here on nothing is asked of the model. */
    private void close() {
        OpenPages.remove(this);
        host.close();
        watch.dispose();
        tools.close();
        if (live != null) {
            live.dispose();
        }
        ends.close();
    }
}
