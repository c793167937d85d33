package org.simloom.diagram.ui.internal.page;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.simloom.diagram.DiagramSession;
import org.simloom.diagram.ui.internal.browser.NoBrowser;
import org.simloom.diagram.ui.internal.browser.PageBridge;
import org.simloom.diagram.ui.internal.browser.PageMessage;
import org.simloom.diagram.ui.internal.key.KeyForwarding;
import org.simloom.diagram.ui.internal.open.Opening;
import org.simloom.diagram.ui.internal.outline.Overview;
import org.simloom.diagram.ui.internal.picture.Picture;
import org.simloom.diagram.ui.internal.picture.PictureExport;
import org.simloom.diagram.ui.internal.run.LiveRun;
import org.simloom.editor.pages.ModelPage;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.model.layout.LayoutPackage;
import org.simloom.model.workflow.Workflow;

/** The page of the model editor on which workflows and processes are drawn and edited, and runs are watched. */
public final class DiagramPage implements ModelPage {
    /** Its id in the editor. */
    public static final String ID = "org.simloom.diagram.page";

    private static final Map<IEditorPart, DiagramPage> PAGES = new WeakHashMap<>();

    private final CommandStackListener edits = event -> edited((CommandStack) event.getSource());
    private final IPropertyListener saves = (editor, property) -> saved(property);
    private ModelPageSite site;
    private DrawnSelection selected;
    private Composite area;
    private EditorHost host;
    private PageBridge bridge;
    private DiagramSession session;
    private LiveRun live;
    private DiagramMenu menu;
    private KeyForwarding keys;
    private Appearance appearance;
    private Overview overview;
    private boolean stale;
    /** Whether the user writes into a text of the page. */
    private boolean editing;

    /** The diagram at the top of an editor; {@code null} where there is none. */
    public static DiagramPage of(IEditorPart editor) {
        DiagramPage page = editor == null ? null : PAGES.get(editor);
        return page != null && page.isSeen() ? page : null;
    }

    @Override
    public void create(Composite parent, ModelPageSite pageSite) {
        site = pageSite;
        selected = new DrawnSelection(site);
        area = parent;
        parent.setLayout(new FillLayout());
        host = new EditorHost(site, parent.getDisplay(), new Opening(site), selected::chosen);
        // server and browser take about as long to start: both at once
        FutureTask<DiagramSession> starting = new FutureTask<>(() -> new DiagramSession(host, text -> bridge.send(text)));
        Thread.ofPlatform().name("diagram").daemon().start(starting);
        try {
            bridge = new PageBridge(parent, this::received);
        } catch (SWTError | IOException e) {
            started(starting).close();
            ILog.of(DiagramPage.class).warn(e.getMessage(), e);
            for (Control left : parent.getChildren()) {
                left.dispose();
            }
            NoBrowser.fill(parent, e.getMessage());
            return;
        }
        session = started(starting);
        appearance = new Appearance(parent, this::sendAppearance);
        session.theme(appearance.theme());
        keys = new KeyForwarding(site.editorSite(), bridge.browser());
        menu = new DiagramMenu(site.editorSite(), bridge.browser());
        if (site.root() instanceof Workflow) {
            live = new LiveRun(parent, site::root, site.file(), session);
        }
        bridge.browser().addDisposeListener(event -> close());
        site.domain().getCommandStack().addCommandStackListener(edits);
        site.onFindings(session::findingsChanged);
        IEditorPart editor = editor();
        editor.addPropertyListener(saves);
        PAGES.put(editor, this);
        // when the editor is told to be visible, its widgets are not yet
        Visibility.watch(site.editorSite(), seen -> later(() -> lookAt(seen && isSeen())));
        parent.addListener(SWT.Hide, event -> lookAt(false));
        tellLayoutProblem();
    }

    private static DiagramSession started(FutureTask<DiagramSession> starting) {
        try {
            return starting.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }

    private IEditorPart editor() {
        return (IEditorPart) site.editorSite().getPart();
    }

    private boolean isSeen() {
        return bridge != null && !bridge.browser().isDisposed() && bridge.browser().isVisible();
    }

    /** Where boxes were put is not saved over a file that says something else. */
    private void tellLayoutProblem() {
        if (site.layoutProblem() != null) {
            site.editorSite().getActionBars().getStatusLineManager().setErrorMessage(
                    PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK),
                    site.layoutProblem().toString());
        }
    }

    private void received(String text) {
        if (!text.contains("\"simloom.")) {
            session.receive(text);
            return;
        }
        PageMessage message = PageMessage.read(text);
        switch (message.kind()) {
            case "simloom.key" -> later(() -> keys.forward(message));
            case "simloom.openMenu" -> later(() -> menu.open(message.number("x"), message.number("y")));
            case "simloom.export" -> later(() -> PictureExport.ask(area.getShell(), picture(), site.file(), message.text("format")));
            case "simloom.viewport" -> {
                if (overview != null) {
                    overview.viewport(message);
                }
            }
            case "simloom.editing" -> editing = message.flag("active");
            case "simloom.hello" -> {
                session.receive(text);
                sendAppearance();
            }
            default -> session.receive(text);
        }
    }

    /** What opens a dialog or a menu must not keep the page's script waiting. */
    private void later(Runnable work) {
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                work.run();
            }
        });
    }

    private void sendAppearance() {
        tell("simloom.theme", Map.of("theme", appearance.theme(), "menu", "host"));
        if (overview != null) {
            overview.redraw();
        }
    }

    /** Asks the page itself for something. */
    public void tell(String kind, Map<String, ?> properties) {
        bridge.send(PageMessage.write(kind, properties));
    }

    /** Asks the diagram's server for something, as the page does. */
    public void ask(String kind, Map<String, ?> properties) {
        session.receive(PageMessage.write(kind, properties));
    }

    /** The diagram as it is shown, for pictures of it. */
    public Picture picture() {
        return Picture.of(site, session);
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
        return bridge == null ? null : bridge.browser();
    }

    /** Opens what is behind an element. */
    public void open(EObject element) {
        host.open(element);
    }

    /** The server. */
    public DiagramSession session() {
        return session;
    }

    private void edited(CommandStack stack) {
        changed();
        if (live != null && isOfModel(stack.getMostRecentCommand())) {
            live.edited();
        }
    }

    private void changed() {
        if (isSeen()) {
            session.modelChanged();
            if (overview != null) {
                overview.changed();
            }
        } else {
            stale = true;
        }
    }

    /** Where boxes are put changes nothing of what a run does. */
    private static boolean isOfModel(Command command) {
        return command != null && command.getAffectedObjects().stream().anyMatch(
                affected -> affected instanceof EObject element && element.eClass().getEPackage() != LayoutPackage.eINSTANCE);
    }

    private void saved(int property) {
        if (property == IEditorPart.PROP_DIRTY && live != null && !editor().isDirty()) {
            live.saved(site.file());
        }
    }

    private void lookAt(boolean seen) {
        if (live != null) {
            live.setActive(seen, site.file());
        }
        if (seen && stale) {
            stale = false;
            changed();
        }
        if (seen) {
            appearance.look();
        }
    }

    @Override
    public void shown() {
        if (bridge != null) {
            lookAt(true);
        }
    }

    @Override
    public void selected(IStructuredSelection selection) {
        if (bridge != null) {
            session.select(selected.drawn(selection));
        }
        selected.follow(selection.getFirstElement());
    }

    @Override
    public boolean reveal(EObject element) {
        if (bridge == null) {
            return false;
        }
        EObject drawn = selected.drawn(element);
        if (drawn == null) {
            return element == site.root();
        }
        session.select(List.of(drawn));
        tell("center", Map.of("elementIds", List.of(Drawn.id(drawn)), "animate", false, "retainZoom", true));
        return true;
    }

    @Override
    public boolean perform(String action) {
        if (bridge == null || editing) {
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
        if (bridge == null) {
            return null;
        }
        overview = new Overview(parent, this);
        return overview.control();
    }

    @Override
    public void reloaded() {
        if (bridge != null) {
            session.setRoot(site.root());
            changed();
            tellLayoutProblem();
        }
    }

    @Override
    public void focus() {
        if (bridge != null) {
            bridge.browser().setFocus();
        } else {
            area.setFocus();
        }
    }

    /** With the widgets: from here on nothing is asked of the model. */
    private void close() {
        PAGES.values().remove(this);
        host.close();
        site.domain().getCommandStack().removeCommandStackListener(edits);
        editor().removePropertyListener(saves);
        if (live != null) {
            live.dispose();
        }
        // a handler may wait for this very thread
        DiagramSession closing = session;
        Thread.ofVirtual().start(closing::close);
    }
}
