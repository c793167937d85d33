package org.simloom.sirius.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.simloom.model.base.BasePackage;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.tool.ToolPackage;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.sirius.specification.SpecificationReader.Specification;

class SpecificationTest {
    private static final Path FILE = Path.of("../org.simloom.sirius/description/simloom.odesign");
    private static final Path BUNDLES = Path.of("../..");

    @Test
    void everythingThatTheSpecificationNamesIsThere() throws Exception {
        assertEquals(List.of(), findings(read(), packages()));
    }

    @Test
    void aFeatureThatIsRenamedIsFoundWithItsPlaces() throws Exception {
        List<String> findings = renamed("Requirement", "limit", "bound");
        assertTrue(findings.stream().anyMatch(f -> f.matches("simloom\\.odesign:\\d+: ownedColumnMappings of limit: no line has a feature limit")),
                findings::toString);
        assertTrue(renamed("ProcessStep", "resources", "needs").stream()
                .anyMatch(f -> f.matches("simloom\\.odesign:\\d+: edgeMappings of Need: ProcessStep has no feature resources: self.resources")));
        assertTrue(renamed("Connection", "target", "to").stream()
                .anyMatch(f -> f.matches("simloom\\.odesign:\\d+: edgeMappings of Connection: Connection has no feature target: self.target")));
        assertTrue(renamed("SubWorkflow", "workflow", "other").stream()
                .anyMatch(f -> f.matches("simloom\\.odesign:\\d+: ownedTools of NewSubDiagram: SubWorkflow has no feature workflow: self.workflow")));
        assertTrue(renamed("LoadCase", "loads", "forces").stream().anyMatch(f -> f.contains("LoadCase has no feature loads")));
    }

    @Test
    void everyFeatureThatIsNamedIsFoundWhenItIsRenamed() throws Exception {
        for (String[] one : new String[][] {{"Branch", "cases"}, {"PortOwner", "inputs"}, {"PortOwner", "outputs"},
                {"Feedback", "from"}, {"Feedback", "to"}, {"ProcessPlan", "flows"}, {"ProcessPlan", "steps"}, {"Product", "parts"},
                {"Product", "loadCases"}, {"Material", "properties"}, {"DesignParameter", "toleranceUpper"}, {"InputPort", "required"}}) {
            assertTrue(renamed(one[0], one[1], "renamed").stream().anyMatch(f -> f.contains(one[1])), one[0] + "." + one[1]);
        }
    }

    @Test
    void aKindThatIsRenamedIsFoundWithItsPlaces() throws Exception {
        List<EPackage> packages = copies();
        classifier(packages, "Branch").setName("Choice");
        assertTrue(findings(read(), packages).stream().anyMatch(f -> f.matches("simloom\\.odesign:\\d+: containerMappings of Branch: there is no kind workflow::Branch")));
    }

    @Test
    void whatSiriusDoesNotKnowIsFound() throws Exception {
        Specification specification = read();
        assertEquals(List.of(), new SiriusNames().findings(specification));
        Element layer = specification.root().all().filter(e -> e.tag.equals("defaultLayer")).findFirst().orElseThrow();
        layer.attributes.put("colour", "red");
        layer.children.add(new Element("nodes", null, 7, new HashMap<>(), layer));
        assertEquals(2, new SiriusNames().findings(specification).size());
    }

    @Test
    void aServiceThatIsNotThereAPictureAndAReferenceThatLeadsNowhereAreFound() throws Exception {
        Specification specification = read();
        Element task = specification.root().all().filter(e -> e.get("name").equals("Task")).findFirst().orElseThrow();
        task.attributes.put("semanticCandidatesExpression", "aql:self.taskz()");
        task.attributes.put("labelDirectEdit", task.get("labelDirectEdit").replace("Rename", "Renam"));
        task.attributes.put("iconPath", "/org.simloom.sirius/icons/none.svg");
        List<String> findings = findings(specification, packages());
        String place = "simloom.odesign:" + task.line + ": containerMappings of Task: ";
        assertTrue(findings.contains(place + "there is no service taskz for Workflow with []: self.taskz()"), findings::toString);
        assertTrue(findings.stream().anyMatch(f -> f.startsWith(place + "labelDirectEdit leads nowhere: ")), findings::toString);
        assertTrue(findings.contains(place + "there is no picture /org.simloom.sirius/icons/none.svg"), findings::toString);
    }

    private static List<String> renamed(String kind, String feature, String name) throws Exception {
        List<EPackage> packages = copies();
        classifier(packages, kind).getEStructuralFeature(feature).setName(name);
        return findings(read(), packages);
    }

    private static EClass classifier(List<EPackage> packages, String kind) {
        return packages.stream().map(p -> p.getEClassifier(kind)).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst().orElseThrow();
    }

    static Specification read() throws Exception {
        try (var in = Files.newInputStream(FILE)) {
            return SpecificationReader.read(in);
        }
    }

    private static List<String> findings(Specification specification, List<EPackage> packages) throws Exception {
        List<Class<?>> services = new ArrayList<>();
        for (Element each : specification.root().all().filter(e -> e.tag.equals("ownedJavaExtensions")).toList()) {
            Class<?> service = Class.forName(each.get("qualifiedClassName"));
            service.getConstructor();
            services.add(service);
        }
        return new SpecificationCheck(specification, packages, services, BUNDLES).findings();
    }

    private static List<EPackage> packages() {
        return List.of(BasePackage.eINSTANCE, ToolPackage.eINSTANCE, WorkflowPackage.eINSTANCE, ProductPackage.eINSTANCE,
                ProcessPackage.eINSTANCE);
    }

    private static List<EPackage> copies() {
        return List.copyOf(EcoreUtil.copyAll(packages()));
    }
}
