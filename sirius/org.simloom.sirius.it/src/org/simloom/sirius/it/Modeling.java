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
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
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
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** A session over a copy of an example, with the viewpoint chosen. */
final class Modeling implements AutoCloseable {
    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    private static final Set<String> MODELS = Set.of("simflow", "simprocess", "simproduct");

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

    static Modeling of(String example) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example);
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
        project.refreshLocal(IResource.DEPTH_INFINITE, MONITOR);
        var creation = new DefaultLocalSessionCreationOperation(URI.createPlatformResourceURI("/" + example + "/representations.aird", true), MONITOR);
        creation.execute();
        Modeling modeling = new Modeling(project, creation.getCreatedSession());
        for (IResource member : project.members()) {
            if (member.getFileExtension() != null && MODELS.contains(member.getFileExtension())) {
                modeling.domain.getCommandStack().execute(new AddSemanticResourceCommand(modeling.session,
                        URI.createPlatformResourceURI(member.getFullPath().toString(), true), MONITOR));
            }
        }
        modeling.change(() -> new ViewpointSelector(modeling.session).selectViewpoint(viewpoint(), true, MONITOR));
        return modeling;
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
