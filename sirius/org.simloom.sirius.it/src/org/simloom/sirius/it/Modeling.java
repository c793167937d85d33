package org.simloom.sirius.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.session.DefaultLocalSessionCreationOperation;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.preferences.SiriusUIPreferencesKeys;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.DecorationDescription;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.simloom.model.base.NamedElement;

/** A session over a copy of an example, with the viewpoint chosen. */
final class Modeling implements AutoCloseable {
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    private static final Set<String> MODELS = Set.of("simflow", "simprocess", "simproduct");

    private static final AtomicInteger MADE = new AtomicInteger();

    final Session session;
    final TransactionalEditingDomain domain;
    private final IProject project;

    private Modeling(IProject project, Session session) {
        this.project = project;
        this.session = session;
        this.domain = session.getTransactionalEditingDomain();
    }

    /** The names of all examples. */
    static List<String> examples() throws Exception {
        try (Stream<Path> folders = Files.list(home())) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    /** Changes files of an example before anything opens them. */
    interface Preparation {
        void prepare(Path folder) throws Exception;
    }

    static Modeling of(String example) throws Exception {
        return of(example, folder -> { });
    }

    static Modeling of(String example, Preparation preparation) throws Exception {
        // a name of its own: what Sirius hears late about the last one's files is not about these
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example + "-" + MADE.incrementAndGet());
        project.create(MONITOR);
        project.open(MONITOR);
        Path from = home().resolve(example);
        Path to = project.getLocation().toPath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!copy.getFileName().toString().equals(".project")) {
                    Files.copy(file, copy);
                }
            }
        }
        preparation.prepare(to);
        project.refreshLocal(IResource.DEPTH_INFINITE, MONITOR);
        // a refresh of the workspace that is under way would find the new file changed by somebody else
        Shown.until(() -> Stream.of(ResourcesPlugin.FAMILY_AUTO_REFRESH, ResourcesPlugin.FAMILY_MANUAL_REFRESH)
                .allMatch(family -> Job.getJobManager().find(family).length == 0), "the workspace is still refreshed");
        // Sirius saves in the background while no editor is open, and what is made meanwhile escapes its recorder
        InstanceScope.INSTANCE.getNode("org.eclipse.sirius.ui").putBoolean(SiriusUIPreferencesKeys.PREF_SAVE_WHEN_NO_EDITOR.name(), false);
        var creation = new DefaultLocalSessionCreationOperation(URI.createPlatformResourceURI(project.getFullPath() + "/representations.aird", true), MONITOR);
        creation.execute();
        Modeling modeling = new Modeling(project, creation.getCreatedSession());
        for (IResource member : project.members()) {
            if (member.getFileExtension() != null && MODELS.contains(member.getFileExtension())) {
                modeling.add(member);
            }
        }
        modeling.change(() -> new ViewpointSelector(modeling.session).selectViewpoint(viewpoint(), true, MONITOR));
        return modeling;
    }

    /** Adds a model of another example to the project and the session. */
    void add(String example, String model) throws Exception {
        Files.copy(home().resolve(example).resolve(model), folder().resolve(model));
        add(model);
    }

    /** Adds a model that lies in the project to the session. */
    void add(String model) throws Exception {
        project.refreshLocal(IResource.DEPTH_INFINITE, MONITOR);
        add(project.findMember(model));
    }

    private void add(IResource model) {
        domain.getCommandStack().execute(new AddSemanticResourceCommand(session,
                URI.createPlatformResourceURI(model.getFullPath().toString(), true), MONITOR));
    }

    private static Path home() throws IOException {
        return Path.of(FileLocator.toFileURL(Platform.getBundle("org.simloom.examples").getEntry("examples")).getPath());
    }

    /** The viewpoint, as its bundle has registered it. */
    static Viewpoint viewpoint() {
        return ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(each -> each.eResource().getURI().toString().endsWith("org.simloom.sirius/description/simloom.odesign")).findFirst().orElseThrow();
    }

    void change(Runnable work) {
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                work.run();
            }
        });
    }

    /** Makes and refreshes every representation that the elements of the models can have. */
    List<DRepresentation> representations() {
        List<DRepresentation> made = new ArrayList<>();
        for (RepresentationDescription description : session.getSelectedViewpoints(true).iterator().next().getOwnedRepresentations()) {
            for (EObject element : elements()) {
                if (DialectManager.INSTANCE.canCreate(element, description)) {
                    made.add(represent(description, element));
                }
            }
        }
        return made;
    }

    /** A representation of the first element that can have one of this kind. */
    <T extends DRepresentation> T represent(String kind, Class<T> type) {
        RepresentationDescription description = session.getSelectedViewpoints(true).iterator().next().getOwnedRepresentations().stream()
                .filter(each -> each.getName().equals(kind)).findFirst().orElseThrow();
        return type.cast(represent(description, elements().stream().filter(each -> DialectManager.INSTANCE.canCreate(each, description))
                .findFirst().orElseThrow()));
    }

    private DRepresentation represent(RepresentationDescription description, EObject element) {
        var creation = new CreateRepresentationCommand(session, description, element, description.getName(), MONITOR);
        domain.getCommandStack().execute(creation);
        DRepresentation made = creation.getCreatedRepresentation();
        refresh(made);
        return made;
    }

    void refresh(DRepresentation representation) {
        change(() -> DialectManager.INSTANCE.refresh(representation, true, MONITOR));
    }

    /** All elements of the models that were added. */
    List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (Resource resource : List.copyOf(session.getSemanticResources())) {
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
                elements.add(all.next());
            }
        }
        return elements;
    }

    /** What lies in the project's folder, to the last byte: models and decks, not what Sirius and the workbench keep. */
    Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.toString().endsWith(".aird")).toList()) {
                contents.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file) + " "
                        + Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** What a layer marks: the names of the elements, and the picture that is put on them. */
    Map<String, String> decorations(DDiagram diagram, String name) {
        Map<String, String> pictures = new TreeMap<>();
        for (DDiagramElement element : diagram.getDiagramElements()) {
            Stream.concat(element.getDecorations().stream(), element.getTransientDecorations().stream())
                    .filter(each -> each.getDescription().getName().equals(name)).forEach(each -> pictures.put(
                            ((NamedElement) element.getTarget()).getName(), picture(element, each.getDescription())));
        }
        return pictures;
    }

    private String picture(DDiagramElement element, DecorationDescription decoration) {
        try {
            String image = session.getInterpreter().evaluateString(element.getTarget(), decoration.getImageExpression());
            return image.substring(image.lastIndexOf('/') + 1);
        } catch (EvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    IProject project() {
        return project;
    }

    Path folder() {
        return project.getLocation().toPath();
    }

    /** The models as they would be saved, by file. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Resource resource : session.getSemanticResources()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                resource.save(out, Map.of());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            texts.put(resource.getURI().lastSegment(), out.toString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Override
    public void close() throws Exception {
        session.close(MONITOR);
        project.delete(true, true, MONITOR);
    }
}
