package org.simloom.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.simloom.base.files.WholeFile;
import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.Identified;
import org.simloom.model.layout.LayoutPackage;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.tool.ToolPackage;
import org.simloom.model.workflow.WorkflowPackage;

/** Reads and writes Simloom model files, inside and outside OSGi. */
public final class ModelFiles {
    /** Extensions of the model files, without dot. */
    public static final List<String> EXTENSIONS =
            List.of("simproduct", "simprocess", "simflow", "simtool", "simstudy");

    /** Extension, without dot, of the file beside a model that says where its elements are drawn. */
    public static final String LAYOUT = "layout";

    static final List<EPackage> PACKAGES = List.of(BasePackage.eINSTANCE, ToolPackage.eINSTANCE, WorkflowPackage.eINSTANCE,
            ProductPackage.eINSTANCE, ProcessPackage.eINSTANCE, StudyPackage.eINSTANCE, LayoutPackage.eINSTANCE);

    private static final Messages MESSAGES = Messages.of(ModelFiles.class);

    private ModelFiles() {
    }

    /** A resource set that knows the Simloom packages and file extensions. */
    public static ResourceSet newResourceSet() {
        ResourceSet set = new ResourceSetImpl();
        for (EPackage ePackage : PACKAGES) {
            set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        }
        for (String extension : EXTENSIONS) {
            set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, new ModelResourceFactory());
        }
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(LAYOUT, new ModelResourceFactory());
        return set;
    }

    /** Whether the file name has one of the {@link #EXTENSIONS}. */
    public static boolean isModelFile(Path file) {
        String name = file.getFileName().toString();
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The name of the file that says where the elements of the model in a file of this name are drawn. */
    public static String layoutName(String model) {
        return model + "." + LAYOUT;
    }

    /** The file's absolute URI, as resources of {@link #load} have it. */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    /**
     * Reads a model file.
     *
     * @return its resource, with at least one root; references to other files are proxies until followed
     * @throws ProblemException {@code model.file.missing}, {@code model.file.unreadable},
     *         {@code model.file.damaged} (with the line) or {@code model.file.empty}
     */
    public static Resource load(ResourceSet set, Path file) {
        if (!Files.exists(file)) {
            throw problem("missing", Location.file(file), null, file.getFileName());
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw problem("unreadable", Location.file(file), null, file.getFileName());
        }
        return fill(set, file, null);
    }

    /**
     * Reads a model from what is, was or will be in a file, such as an earlier version of it. References to other
     * files start from there.
     *
     * @throws ProblemException {@code model.file.unknown}, {@code model.file.damaged} (with the line) or
     *         {@code model.file.empty}
     */
    public static Resource read(ResourceSet set, Path file, byte[] content) {
        return fill(set, file, new ByteArrayInputStream(content));
    }

    private static Resource fill(ResourceSet set, Path file, InputStream content) {
        Resource resource = set.getResource(uri(file), false);
        if (resource == null) {
            resource = set.createResource(uri(file));
        }
        if (resource == null) {
            throw problem("unknown", Location.file(file), null, file.getFileName());
        }
        try {
            if (content == null) {
                resource.load(Map.of());
            } else {
                resource.load(content, Map.of());
            }
        } catch (IOException | RuntimeException e) {
            if (resource.getErrors().isEmpty()) {
                throw problem("damaged", Location.file(file), e, e.getMessage());
            }
        }
        if (!resource.getErrors().isEmpty()) {
            Diagnostic first = resource.getErrors().get(0);
            throw problem("damaged", Location.line(file, first.getLine()), null, text(first));
        }
        if (resource.getContents().isEmpty()) {
            throw problem("empty", Location.file(file), null, file.getFileName());
        }
        return resource;
    }

    /**
     * Reads a model file whose root is of the given kind.
     *
     * @throws ProblemException as {@link #load(ResourceSet, Path)}, or {@code model.file.kind}
     */
    public static <T extends EObject> T load(ResourceSet set, Path file, Class<T> kind) {
        EObject root = load(set, file).getContents().get(0);
        if (!kind.isInstance(root)) {
            throw problem("kind", Location.file(file), null, kind.getSimpleName(), root.eClass().getName());
        }
        return kind.cast(root);
    }

    /**
     * Writes a resource to its file: aside, synced, then renamed, so that the old content survives
     * whatever goes wrong.
     */
    public static void save(Resource resource) throws IOException {
        save(resource, Path.of(resource.getURI().toFileString()));
    }

    /** Writes a resource as for its own place, from where its references start, into another file. */
    public static void save(Resource resource, Path file) throws IOException {
        if (resource instanceof ModelResource model) {
            model.assignIds();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.save(content, Map.of());
        WholeFile.write(file, content.toByteArray());
    }

    /** The file an element is in, or {@code null} where it is in none. */
    public static Path fileOf(EObject element) {
        URI uri = element.eIsProxy() ? EcoreUtil.getURI(element).trimFragment()
                : element.eResource() == null ? null : element.eResource().getURI();
        // editors of others know files of the workspace as platform:/resource/…
        URI local = uri != null && uri.isPlatformResource() ? CommonPlugin.resolve(uri) : uri;
        return local != null && local.isFile() ? Path.of(local.toFileString()) : null;
    }

    /** Whether the fault is one of meaning only, so that the rest of the file was read all the same. */
    public static boolean isLocal(Diagnostic fault) {
        return fault instanceof IllegalValueException || fault instanceof UnresolvedReferenceException
                || fault instanceof FeatureNotFoundException || fault instanceof ClassNotFoundException;
    }

    /** What is wrong with a line of a file, in the user's language where it is about the model; without full stop. */
    public static String text(Diagnostic fault) {
        return switch (fault) {
            case IllegalValueException illegal when illegal.getFeature() != null -> MESSAGES.get("value",
                    illegal.getFeature().getName(), name(illegal.getObject()), name(illegal.getValue()));
            case UnresolvedReferenceException dangling -> MESSAGES.get("reference", dangling.getReference());
            case FeatureNotFoundException unknown -> MESSAGES.get("feature", unknown.getName());
            case ClassNotFoundException unknown -> MESSAGES.get("class", unknown.getName());
            case PackageNotFoundException none when none.uri() == null -> MESSAGES.get("root");
            case PackageNotFoundException unknown -> MESSAGES.get("package", unknown.uri());
            default -> plain(fault.getMessage());
        };
    }

    private static String name(Object value) {
        return value instanceof EObject element
                ? element.eClass().getName() + (element instanceof Identified i && i.getId() != null ? " " + i.getId() : "")
                : String.valueOf(value);
    }

    private static String plain(String message) {
        // EMF and the XML parser repeat file, line and column, which the location says already
        return message == null ? "" : message
                .replaceFirst("^org\\.xml\\.sax\\.SAXParseException.*columnNumber: \\d+; ", "")
                .replaceFirst("\\s*\\((platform|file|bundleresource):[^)]*\\)\\s*$", "")
                .replaceFirst("\\.$", "").strip();
    }

    private static ProblemException problem(String what, Location where, Throwable cause, Object... arguments) {
        return new ProblemException(Problem.error("model.file." + what, MESSAGES.get(what, arguments),
                MESSAGES.get(what + ".advice"), where), cause);
    }
}
