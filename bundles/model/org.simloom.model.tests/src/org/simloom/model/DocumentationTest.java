package org.simloom.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.model.io.ModelFiles;

class DocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "tool", "workflow", "product", "process", "study"})
    void everyClassLiteralAndFeatureIsDocumented(String name) {
        Resource ecore = ecore(name);
        List<String> undocumented = new ArrayList<>();
        for (TreeIterator<EObject> all = ecore.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof EClassifier || element instanceof EStructuralFeature
                    || element instanceof EEnumLiteral) {
                String text = EcoreUtil.getDocumentation((EModelElement) element);
                if (text == null || text.isBlank()) {
                    undocumented.add(((ENamedElement) element).getName());
                }
            }
        }
        assertEquals(List.of(), undocumented);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "tool", "workflow", "product", "process", "study"})
    void generatedPackageIsThatOfTheEcore(String name) {
        EPackage source = (EPackage) ecore(name).getContents().get(0);
        EPackage generated = ModelFiles.newResourceSet().getPackageRegistry().getEPackage(source.getNsURI());
        assertNotNull(generated);
        assertEquals(names(source), names(generated));
    }

    private static Set<String> names(EPackage ePackage) {
        return ePackage.getEClassifiers().stream().map(ENamedElement::getName).collect(Collectors.toSet());
    }

    private static Resource ecore(String name) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Path file = Path.of("../org.simloom.model/model/" + name + ".ecore");
        return set.getResource(ModelFiles.uri(file), true);
    }
}
