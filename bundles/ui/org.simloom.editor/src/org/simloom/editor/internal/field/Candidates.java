package org.simloom.editor.internal.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.base.BasePackage;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.study.StudyPackage;
import org.simloom.model.workflow.WorkflowPackage;

/** What a reference may lead to: elements of its own file, and of the folder's files where those kinds are at home. */
public final class Candidates {
    /** What references of one model may find in files of another kind. */
    private static final Map<EClass, List<String>> ELSEWHERE = Map.of(
            WorkflowPackage.Literals.SUB_WORKFLOW, List.of(".simflow"),
            ProductPackage.Literals.VERIFICATION, List.of(".simflow"),
            ProductPackage.Literals.BINDING, List.of(".simflow", ".simproduct", ".simprocess"),
            ProcessPackage.Literals.PROCESS_PLAN, List.of(".simproduct"),
            ProcessPackage.Literals.PROCESS_STEP, List.of(".simproduct"),
            ProcessPackage.Literals.MATERIAL_FLOW, List.of(".simproduct"),
            ProductPackage.Literals.REQUIREMENT, List.of(".simproduct"),
            StudyPackage.Literals.STUDY, List.of(".simflow"),
            StudyPackage.Literals.VARIABLE, List.of(".simflow", ".simproduct", ".simprocess"),
            StudyPackage.Literals.RESPONSE, List.of(".simflow", ".simproduct"));

    private Candidates() {
    }

    /** The elements that fit, those of the own file first. */
    public static List<EObject> of(EObject element, EReference reference) {
        Resource own = element.eResource();
        List<EObject> found = new ArrayList<>();
        collect(own, element, reference, found);
        for (Path file : others(element)) {
            Resource other = load(own.getResourceSet(), file);
            if (other != null && other != own) {
                collect(other, element, reference, found);
            }
        }
        return found;
    }

    /** An element with what it is in, so that equal names can be told apart. */
    public static String label(EObject candidate, Resource own) {
        StringBuilder text = new StringBuilder(ElementLabels.text(candidate));
        String separator = "  –  ";
        for (EObject parent = candidate.eContainer(); parent != null && parent.eContainer() != null; parent = parent.eContainer()) {
            text.append(separator).append(ElementLabels.text(parent));
            separator = ", ";
        }
        if (candidate.eResource() != null && candidate.eResource() != own) {
            text.append(separator).append(candidate.eResource().getURI().lastSegment());
        }
        return text.toString();
    }

    private static void collect(Resource resource, EObject element, EReference reference, List<EObject> found) {
        resource.getAllContents().forEachRemaining(one -> {
            // a port of a tool's trial or of the element itself is no value that could be used
            if (reference.getEReferenceType().isInstance(one) && one != element) {
                found.add(one);
            }
        });
        if (reference.getEReferenceType() == BasePackage.Literals.QUANTITY) {
            // a quantity of a material has no single value to bind where it is a table
            found.removeIf(q -> q.eClass() == ProductPackage.Literals.MATERIAL_PROPERTY
                    && !((org.simloom.model.product.MaterialProperty) q).getPoints().isEmpty());
        }
    }

    private static List<Path> others(EObject element) {
        List<String> endings = ELSEWHERE.getOrDefault(element.eClass(), List.of());
        Path file = ModelFiles.fileOf(element);
        if (endings.isEmpty() || file == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(f -> endings.stream().anyMatch(f.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            // a folder that cannot be listed offers nothing
            return List.of();
        }
    }

    private static Resource load(ResourceSet set, Path file) {
        Resource loaded = set.getResource(ModelFiles.uri(file), false);
        if (loaded != null && loaded.isLoaded()) {
            return loaded;
        }
        try {
            return ModelFiles.load(set, file);
        } catch (ProblemException e) {
            // a damaged file has markers of its own
            set.getResources().remove(set.getResource(ModelFiles.uri(file), false));
            return null;
        }
    }
}
