package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.base.UnknownContent;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.process.ProcessFactory;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.product.Binding;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.LoadCase;
import org.simloom.model.product.ParameterOverride;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.product.Requirement;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Workflow;
import org.simloom.tool.Cancellation;

/** How requirements stand by the runs in the store. */
class RequirementsTest extends EngineFixture {
    private static final ProductFactory FACTORY = ProductFactory.eINSTANCE;

    private final Product product = FACTORY.createProduct();
    private final DesignParameter diameter = FACTORY.createDesignParameter();
    private Requirement requirement;
    private Path file;

    /** A cross-section of 2 cm across is 314.16 mm²: at least 3 cm² must be there. */
    @BeforeEach
    void build() throws IOException {
        file = new Flow("shaft").in("diameter::mm=1 mm").out("area::mm^2").formula("section", "d::mm -> area::mm^2",
                "area = pi * d^2 / 4").wire("diameter>section.d", "section.area>area").save(project());
        diameter.setName("diameter");
        diameter.setValue(2.0);
        diameter.setUnit("cm");
        product.getParameters().add(diameter);
        requirement = requirement(ComparisonOperator.AT_LEAST, 3, "cm^2");
        ResourceSet set = ModelFiles.newResourceSet();
        Workflow workflow = ModelFiles.load(set, file, Workflow.class);
        Verification verification = FACTORY.createVerification();
        verification.setWorkflow(workflow);
        verification.setResponse(workflow.getOutputs().get(0));
        Binding binding = FACTORY.createBinding();
        binding.setPort(workflow.getInputs().get(0));
        binding.setSource(diameter);
        verification.getBindings().add(binding);
        requirement.getVerifications().add(verification);
    }

    private Requirement requirement(ComparisonOperator operator, double limit, String unit) {
        Requirement made = FACTORY.createRequirement();
        made.setName("section");
        made.setOperator(operator);
        made.setLimit(limit);
        made.setUnit(unit);
        product.getRequirements().add(made);
        return made;
    }

    private RequirementStatus only() {
        List<RequirementStatus> all = Requirements.by(engine(), request -> { }).examine(product);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private long prove() {
        RunRequest request = only().request();
        return engine().run(request, recorder, Cancellation.NEVER).runId();
    }

    @Test
    void isOpenUntilSomethingHasRun() {
        assertEquals(State.OPEN, only().state());
        assertNull(only().value());
    }

    @Test
    void isMetByARunWithItsValuesInItsUnit() {
        long run = prove();
        RequirementStatus status = only();
        assertEquals(State.MET, status.state());
        assertEquals(run, status.run());
        assertEquals(Math.PI, status.value(), 1e-12);
        assertEquals(Math.PI - 3, status.margin(), 1e-12);
        assertEquals((Math.PI - 3) / 3, status.relativeMargin(), 1e-12);
    }

    @Test
    void isViolatedWhenTheSafetyFactorTakesItsMargin() {
        requirement.setSafetyFactor(1.1);
        prove();
        assertEquals(State.VIOLATED, only().state());
        assertEquals(Math.PI - 3.3, only().margin(), 1e-12);
    }

    @Test
    void theMarginIsWhatIsAllowedLessTheValue() {
        requirement.setOperator(ComparisonOperator.AT_MOST);
        requirement.setLimit(4.0);
        requirement.setSafetyFactor(1.2);
        prove();
        assertEquals(State.MET, only().state());
        assertEquals(4 / 1.2 - Math.PI, only().margin(), 1e-12);
        assertEquals(1 - Math.PI * 1.2 / 4, only().relativeMargin(), 1e-12);
    }

    @Test
    void isStaleAfterAParameterHasChanged() {
        long run = prove();
        diameter.setValue(3.0);
        RequirementStatus status = only();
        assertEquals(State.STALE, status.state());
        assertTrue(status.problem().message().contains("diameter was 20 mm, is 30 mm"), status.problem()::message);
        assertEquals(run, status.run());
        prove();
        assertEquals(State.MET, only().state());
    }

    @Test
    void isStaleAfterTheWorkflowHasChanged() throws IOException {
        prove();
        new Flow("shaft").in("diameter::mm=1 mm").out("area::mm^2").formula("section", "d::mm -> area::mm^2",
                "area = 3 * d^2 / 4").wire("diameter>section.d", "section.area>area").save(project());
        assertEquals(State.STALE, only().state());
        assertEquals("engine.requirement.changed", only().problem().code());
    }

    @Test
    void isMetAgainWhenTheOldValueComesBack() {
        long run = prove();
        diameter.setValue(3.0);
        prove();
        diameter.setValue(2.0);
        assertEquals(State.MET, only().state());
        assertEquals(run, only().run());
    }

    @Test
    void holdsInEveryLoadCaseThatChangesAParameter() {
        LoadCase worst = FACTORY.createLoadCase();
        worst.setName("worst");
        ParameterOverride override = FACTORY.createParameterOverride();
        override.setParameter(diameter);
        override.setValue(1.9);
        worst.getOverrides().add(override);
        product.getLoadCases().add(worst);
        requirement.getLoadCases().add(worst);
        prove();
        assertEquals("worst", only().loadCase());
        assertEquals(State.VIOLATED, only().state());
    }

    @Test
    void isUnclearWithoutAValue() {
        diameter.setValue(null);
        assertEquals(State.UNCLEAR, only().state());
        assertEquals("engine.requirement.value", only().problem().code());
    }

    @Test
    void isUnclearWithoutAVerification() {
        requirement.getVerifications().clear();
        assertEquals(State.UNCLEAR, only().state());
    }

    private ProcessPlan process(Requirement of, Verification itself) {
        ProcessStep step = ProcessFactory.eINSTANCE.createProcessStep();
        step.setName("turn");
        if (of != null) {
            step.getRequirements().add(of);
        }
        if (itself != null) {
            step.getVerifications().add(itself);
        }
        ProcessPlan plan = ProcessFactory.eINSTANCE.createProcessPlan();
        plan.setProduct(product);
        plan.getSteps().add(step);
        return plan;
    }

    private RequirementStatus only(ProcessPlan plan) {
        List<RequirementStatus> all = Requirements.by(engine(), request -> { }).examine(plan);
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void aRequirementOfAStepStandsAsOneOfAProductDoes() {
        LoadCase load = FACTORY.createLoadCase();
        ParameterOverride override = FACTORY.createParameterOverride();
        override.setParameter(diameter);
        load.getOverrides().add(override);
        product.getLoadCases().add(load);
        ProcessPlan plan = process(requirement, null);
        assertEquals("turn/section", only(plan).name());
        assertEquals(State.OPEN, only(plan).state());
        engine().run(only(plan).request(), recorder, Cancellation.NEVER);
        assertEquals(State.MET, only(plan).state());
        assertEquals(Math.PI - 3, only(plan).margin(), 1e-12);
        requirement.setLimit(4.0);
        assertEquals(State.VIOLATED, only(plan).state());
    }

    @Test
    void aStepIsVerifiedByARunThatSucceedsWithItsValuesOfToday() {
        Verification verification = requirement.getVerifications().get(0);
        verification.setResponse(null);
        ProcessPlan plan = process(null, verification);
        assertEquals(State.OPEN, only(plan).state());
        assertEquals("turn", only(plan).name());
        long run = engine().run(only(plan).request(), recorder, Cancellation.NEVER).runId();
        assertEquals(State.MET, only(plan).state());
        assertEquals(run, only(plan).run());
        assertNull(only(plan).margin());
        assertEquals("", only(plan).displayLimit() + only(plan).displayValue() + only(plan).displayMargin());
        diameter.setValue(3.0);
        assertEquals(State.STALE, only(plan).state());
    }

    @Test
    void isUnclearWhereSomethingOfItIsUnknown() {
        prove();
        diameter.setUnknown(new UnknownContent(null, Map.of(), Map.of("wear", "0.1"), List.of()));
        assertEquals(State.UNCLEAR, only().state());
        assertEquals("engine.plan.unknown", only().problem().code());
        assertTrue(only().problem().message().contains("wear"), only().problem()::message);
        diameter.setUnknown(null);
        requirement.setUnknown(new UnknownContent("product:Promise", Map.of(), Map.of(), List.of()));
        assertEquals(State.UNCLEAR, only().state());
        requirement.setUnknown(null);
        assertEquals(State.MET, only().state());
    }
}
