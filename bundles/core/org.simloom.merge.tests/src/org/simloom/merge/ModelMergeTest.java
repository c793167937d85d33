package org.simloom.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.simloom.merge.Sample.delete;
import static org.simloom.merge.Sample.has;
import static org.simloom.merge.Sample.of;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.merge.Conflict.Kind;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.NormalDistribution;
import org.simloom.model.base.UniformDistribution;
import org.simloom.model.base.UnknownContent;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.MaterialProperty;
import org.simloom.model.product.Part;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.product.Requirement;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.ExpressionTask;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

class ModelMergeTest {

    @Test
    void changesOfDifferentElementsAndFeaturesAreAllTaken() {
        Sample<Product> sample = Sample.product()
                .mine(p -> parameter(p, "hole").setValue(22.0))
                .mine(p -> p.setLabel("Bracket"))
                .theirs(p -> parameter(p, "hole").setUpper(40.0))
                .theirs(p -> parameter(p, "width").setValue(70.0));
        Product merged = sample.merged();
        assertEquals(22, parameter(merged, "hole").getValue());
        assertEquals(40, parameter(merged, "hole").getUpper());
        assertEquals(70, parameter(merged, "width").getValue());
        assertEquals("Bracket", merged.getLabel());
        assertEquals("plate.simflow#diameter", EcoreUtil.getURI(merged.getRequirements().get(0).getVerifications().get(0)
                .getBindings().get(0).getPort()).toString().replaceFirst(".*/", ""));
    }

    @Test
    void whatOnlyAnotherVersionKnowsComesAlongAndIsOneValue() {
        Product merged = Sample.product().mine(p -> parameter(p, "hole").setValue(22.0))
                .theirs(p -> parameter(p, "hole").setUnknown(newer("3"))).merged();
        assertEquals(22, parameter(merged, "hole").getValue());
        assertEquals(newer("3"), parameter(merged, "hole").getUnknown());
        Product added = Sample.product().theirs(p -> {
            DesignParameter made = parameter("printed", 1);
            made.setUnknown(newer("5"));
            p.getParameters().add(made);
        }).merged();
        assertEquals(newer("5"), parameter(added, "printed").getUnknown());
        Conflict conflict = Sample.product().mine(p -> parameter(p, "hole").setUnknown(newer("3")))
                .theirs(p -> parameter(p, "hole").setUnknown(newer("4"))).conflicts().get(0);
        assertEquals(newer("3"), conflict.mine());
        assertEquals("product:Wearing, wear=3", conflict.mine().toString());
    }

    @Test
    void whatLeadsNowhereStaysThroughAMergeUnlessOneSideMendsIt() {
        String broken = Sample.WORKFLOW.replace("target=\"twice.x\"", "target=\"twice.q\"");
        Sample<Workflow> kept = Sample.workflow(broken).mine(w -> w.getInputs().get(0).setValue("30")).theirs(w -> w.setLabel("Halves"));
        assertEquals(broken.replace("value=\"20\"", "value=\"30\"").replace("name=\"flow\"", "name=\"flow\" label=\"Halves\""), kept.written(kept.merged()));
        Workflow mended = Sample.workflow(broken).mine(w -> w.getInputs().get(0).setValue("30"))
                .theirs(w -> w.getConnections().get(1).setTarget(w.getNodes().get(1).getInputs().get(0))).merged();
        assertEquals("twice.x", mended.getConnections().get(1).getTarget().getId());
        Workflow found = Sample.workflow(broken).mine(w -> w.getInputs().get(0).setValue("30"))
                .theirs(w -> w.getNodes().get(1).getInputs().get(0).setId("twice.q")).merged();
        assertSame(found.getNodes().get(1).getInputs().get(0), found.getConnections().get(1).getTarget());
    }

    @Test
    void commentsOfBothSidesAreTaken() {
        String text = Sample.WORKFLOW.replace("<workflow:Workflow", "<!-- licence -->\n<workflow:Workflow")
                .replace("  <inputs id=\"d\"", "  <!-- thick -->\n  <inputs id=\"d\"").replace("</workflow:", "  <!-- the end -->\n</workflow:");
        Sample<Workflow> start = Sample.workflow(text);
        Sample<Workflow> sample = start
                .mine(w -> w.setComments(start.read(text.replace("licence", "new licence")).getComments()))
                .mine(w -> w.getInputs().get(0).setValue("30"))
                .theirs(w -> w.setComments(start.read(text.replace("  <!-- the end", "  <!-- nearly -->\n  <!-- the end")).getComments()))
                .theirs(w -> w.getInputs().get(0).setComments(null))
                .theirs(w -> w.getNodes().get(1).setComments(start.read(text).getInputs().get(0).getComments()));
        String merged = Sample.written(sample.merged());
        assertEquals(text.replace("licence", "new licence").replace("value=\"20\"", "value=\"30\"")
                .replace("  <!-- thick -->\n", "").replace("  <nodes xsi:type=\"workflow:ExpressionTask\" id=\"twice\"",
                        "  <!-- thick -->\n  <nodes xsi:type=\"workflow:ExpressionTask\" id=\"twice\"")
                .replace("  <!-- the end", "  <!-- nearly -->\n  <!-- the end"), merged);
    }

    @Test
    void aCommentThatBothHaveChangedIsAskedAbout() {
        String text = Sample.WORKFLOW.replace("  <inputs id=\"d\"", "  <!-- thick -->\n  <inputs id=\"d\"");
        Sample<Workflow> sample = Sample.workflow(text);
        sample.mine(w -> w.getInputs().get(0).setComments(sample.read(text.replace("thick", "thin")).getInputs().get(0).getComments()))
                .theirs(w -> w.getInputs().get(0).setComments(sample.read(text.replace("thick", "wide")).getInputs().get(0).getComments()));
        Conflict conflict = sample.conflicts().get(0);
        assertEquals("<!-- thin -->", conflict.mine().toString());
        assertEquals("<!-- wide -->", conflict.theirs().toString());
        assertEquals(text.replace("thick", "wide"), Sample.written(sample.merged(Side.THEIRS)));
    }

    @Test
    void commentsGoAndComeWithTheirElements() {
        String text = Sample.WORKFLOW.replace("  <connections id=\"c2\"", "  <!-- on c2 -->\n  <connections id=\"c2\"");
        Sample<Workflow> deleted = Sample.workflow(text).mine(w -> w.setLabel("L")).theirs(w -> w.getConnections().remove(1));
        assertEquals(-1, Sample.written(deleted.merged()).indexOf("on c2"));
        Sample<Workflow> moved = Sample.workflow(text).mine(w -> w.setLabel("L")).theirs(w -> w.getConnections().move(0, 1));
        assertEquals(text.replace("name=\"flow\"", "name=\"flow\" label=\"L\"").replaceFirst("  <connections id=\"c1\".*\n", "")
                .replace("</workflow:", "  <connections id=\"c1\" source=\"d\" target=\"half.x\"/>\n</workflow:"), Sample.written(moved.merged()));
    }

    @Test
    void unknownElementsOfTheOtherVersionComeToTheirPlace() {
        String text = Sample.WORKFLOW.replace("  <connections id=\"c2\"", "  <pause/>\n  <connections id=\"c2\"");
        Sample<Workflow> sample = Sample.workflow();
        sample.mine(w -> w.getConnections().get(0).setId("c0")).theirs(w -> w.setUnknown(sample.read(text).getUnknown()));
        String merged = Sample.written(sample.merged());
        assertEquals(true, merged.contains("  <pause/>\n  <connections id=\"c2\""), merged);
    }

    private static UnknownContent newer(String wear) {
        return new UnknownContent("product:Wearing", Map.of("product", ProductPackage.eNS_URI), Map.of("wear", wear), List.of());
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() {
        Product merged = Sample.product().both(p -> parameter(p, "hole").setValue(25.0)).both(p -> delete(p, "width"))
                .both(p -> p.getParameters().add(0, parameter("new", 1))).both(p -> as(p, "strength", Requirement.class)
                        .getLoadCases().add(p.getLoadCases().get(1))).merged();
        assertEquals(List.of("new", "hole", "thickness"), names(merged.getParameters()));
        assertEquals(25, parameter(merged, "hole").getValue());
        assertEquals(2, merged.getRequirements().get(0).getLoadCases().size());
    }

    @Test
    void aValueThatBothHaveChangedIsAskedAbout() {
        Sample<Product> sample = Sample.product().mine(p -> parameter(p, "hole").setValue(22.0))
                .theirs(p -> parameter(p, "hole").setValue(25.0)).theirs(p -> parameter(p, "width").setValue(1.0));
        Conflict conflict = sample.conflicts().get(0);
        assertEquals(new Conflict(Kind.VALUE, of(sample.mine, "hole"),
                conflict.element().eClass().getEStructuralFeature("value"), 20.0, 22.0, 25.0), conflict);
        assertEquals(22, parameter(sample.merged(Side.MINE), "hole").getValue());
        assertEquals(1, parameter(sample.mine, "width").getValue(), "what is not in conflict is taken all the same");
    }

    @Test
    void everyVersionCanBeChosen() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product().mine(p -> parameter(p, "hole").setValue(22.0))
                    .theirs(p -> parameter(p, "hole").setValue(25.0));
            assertEquals(List.of(20.0, 22.0, 25.0).get(side.ordinal()), parameter(sample.merged(side), "hole").getValue());
        }
    }

    @Test
    void additionsOfBothSidesStandWhereTheyWereMade() {
        Product merged = Sample.product()
                .mine(p -> p.getParameters().add(1, parameter("mine", 1)))
                .mine(p -> p.getParameters().add(parameter("last", 1)))
                .theirs(p -> p.getParameters().add(1, parameter("theirs", 2)))
                .theirs(p -> p.getParameters().add(0, parameter("first", 2))).merged();
        assertEquals(List.of("first", "hole", "mine", "theirs", "thickness", "width", "last"), names(merged.getParameters()));
    }

    @Test
    void elementsThatBothHaveAddedUnderOneIdAreOneWithWhatEachSays() {
        Sample<Product> sample = Sample.product()
                .mine(p -> p.getParameters().add(parameter("radius", 4)))
                .theirs(p -> p.getParameters().add(parameter("radius", 4))).theirs(p -> parameter(p, "radius").setUnit("cm"));
        assertEquals(List.of("hole", "thickness", "width", "radius"), names(sample.merged().getParameters()));
        assertEquals("cm", parameter(sample.mine, "radius").getUnit());
        Sample<Product> apart = Sample.product()
                .mine(p -> p.getParameters().add(parameter("radius", 4)))
                .theirs(p -> p.getParameters().add(parameter("radius", 5)));
        assertNull(apart.conflicts().get(0).base());
        assertEquals(5, parameter(apart.merged(Side.THEIRS), "radius").getValue());
    }

    @Test
    void whatOneSideHasDeletedAndTheOtherLeftAloneIsGone() {
        Product merged = Sample.product().mine(p -> delete(p, "width")).theirs(p -> delete(p, "thickness")).merged();
        assertEquals(List.of("hole"), names(merged.getParameters()));
    }

    @Test
    void deletedOnOneSideAndEditedOnTheOtherIsAskedAbout() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product().mine(p -> parameter(p, "width").setValue(61.0))
                    .theirs(p -> delete(p, "width"));
            Conflict conflict = sample.conflicts().get(0);
            assertEquals(Kind.DELETED, conflict.kind());
            assertNull(conflict.theirs());
            Product merged = sample.merged(side);
            assertEquals(side != Side.THEIRS, has(merged, "width"));
            if (side != Side.THEIRS) {
                assertEquals(side == Side.MINE ? 61 : 60, parameter(merged, "width").getValue());
                assertEquals(List.of("hole", "thickness", "width"), names(merged.getParameters()));
            }
        }
    }

    @Test
    void anEditInsideADeletedElementConcernsTheWhole() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product().mine(p -> delete(p, "steel"))
                    .theirs(p -> as(p, "steel.e", MaterialProperty.class).setValue(206.0));
            assertEquals(1, sample.conflicts().size());
            assertSame(of(sample.theirs, "steel"), sample.conflicts().get(0).element());
            Product merged = sample.merged(side);
            assertEquals(side != Side.MINE, has(merged, "steel"));
            if (side == Side.THEIRS) {
                assertEquals(206, merged.getMaterials().get(0).getProperties().get(0).getValue());
            }
            assertEquals(side == Side.MINE ? 0 : 2, merged.getMaterials().stream().mapToInt(m -> m.getProperties().size()).sum());
        }
    }

    @Test
    void aNewReferenceToADeletedElementIsAskedAboutAndNeverDangles() {
        for (Side side : List.of(Side.MINE, Side.THEIRS)) {
            Sample<Workflow> sample = Sample.workflow().theirs(w -> delete(w, "twice")).theirs(w -> delete(w, "c2"))
                    .mine(w -> {
                        Connection connection = WorkflowFactory.eINSTANCE.createConnection();
                        connection.setId("c3");
                        connection.setSource(of(w, "d"));
                        connection.setTarget(of(w, "twice.x"));
                        w.getConnections().add(connection);
                    });
            assertEquals(List.of(Kind.DELETED), sample.conflicts().stream().map(Conflict::kind).toList());
            Workflow merged = sample.merged(side);
            assertEquals(side == Side.MINE, has(merged, "twice.x"));
            assertEquals(side == Side.MINE ? of(merged, "twice.x") : null, Sample.<Connection>of(merged, "c3").getTarget());
            assertFalse(has(merged, "c2"));
        }
    }

    @Test
    void aReferenceThatWentWithWhatItLedToStaysGone() {
        Product merged = Sample.product().theirs(p -> delete(p, "steel")).mine(p -> p.getParts().get(1).setCount(2)).merged();
        assertNull(merged.getParts().get(1).getMaterial());
        assertEquals(2, merged.getParts().get(1).getCount());
    }

    @Test
    void aMovedElementKeepsWhatTheOtherSideChangedOfIt() {
        Product merged = Sample.product().mine(p -> p.getParts().get(1).getParts().add(of(p, "bolt")))
                .theirs(p -> as(p, "bolt", Part.class).setCount(4)).merged();
        assertEquals(4, merged.getParts().get(1).getParts().get(0).getCount());
        assertTrue(merged.getParts().get(0).getParts().isEmpty());
    }

    @Test
    void movedOutOfWhatTheOtherSideChangesIsNoConflict() {
        Product merged = Sample.product().mine(p -> p.getParts().add(of(p, "bolt"))).mine(p -> delete(p, "foot")).merged();
        assertEquals(List.of("sheet", "bolt"), names(merged.getParts()));
    }

    @Test
    void movedToTwoPlacesIsAskedAbout() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product().mine(p -> p.getParts().add(of(p, "bolt")))
                    .theirs(p -> p.getParts().get(1).getParts().add(of(p, "bolt")));
            assertEquals(List.of(Kind.PLACE), sample.conflicts().stream().map(Conflict::kind).toList());
            assertEquals(List.of("foot", "bracket", "sheet").get(side.ordinal()),
                    ((NamedElement) of(sample.merged(side), "bolt").eContainer()).getName());
        }
    }

    @Test
    void elementsMovedIntoEachOtherAreAskedAboutAndNeverLost() {
        for (Side side : List.of(Side.MINE, Side.THEIRS)) {
            Sample<Product> sample = Sample.product().mine(p -> p.getParts().get(0).getParts().add(p.getParts().get(1)))
                    .theirs(p -> p.getParts().get(1).getParts().add(p.getParts().get(0)));
            assertFalse(sample.conflicts().isEmpty());
            Product merged = sample.merged(side);
            assertEquals(List.of(side == Side.MINE ? "foot" : "sheet"), names(merged.getParts()));
            assertTrue(has(merged, "foot") && has(merged, "sheet") && has(merged, "bolt"));
        }
        List<Conflict> all = Sample.product().mine(p -> p.getParts().get(0).getParts().add(p.getParts().get(1)))
                .theirs(p -> p.getParts().get(1).getParts().add(p.getParts().get(0))).conflicts();
        Sample<Product> crossed = Sample.product().mine(p -> p.getParts().get(0).getParts().add(p.getParts().get(1)))
                .theirs(p -> p.getParts().get(1).getParts().add(p.getParts().get(0)));
        // the sheet as they have it, the foot as in mine: each at the top
        Product merged = crossed.merged(c -> "sheet".equals(((NamedElement) c.element()).getName()) ? Side.THEIRS : Side.MINE);
        assertEquals(2, all.size());
        assertEquals(2, merged.getParts().size());
    }

    @Test
    void anElementMovedIntoADeletedOneIsNotLost() {
        Sample<Product> sample = Sample.product().mine(p -> p.getParts().get(0).getParts().add(p.getParts().get(1)))
                .theirs(p -> delete(p, "foot"));
        assertEquals(Kind.DELETED, sample.conflicts().get(0).kind());
        assertEquals(List.of("sheet"), names(sample.merged(Side.THEIRS).getParts()));
    }

    @Test
    void aReorderedListTakesTheOthersAdditions() {
        Product merged = Sample.product().mine(p -> p.getParameters().move(0, 2))
                .theirs(p -> p.getParameters().add(1, parameter("new", 1))).theirs(p -> parameter(p, "width").setLower(1.0)).merged();
        assertEquals(List.of("width", "hole", "new", "thickness"), names(merged.getParameters()));
        assertEquals(1, parameter(merged, "width").getLower());
    }

    @Test
    void twoOrdersOfOneListAreAskedAbout() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product().mine(p -> p.getParameters().move(0, 2)).theirs(p -> p.getParameters().move(1, 0));
            assertEquals(ProductPackage.Literals.PRODUCT__PARAMETERS, sample.conflicts().get(0).feature());
            assertEquals(Kind.ORDER, sample.conflicts().get(0).kind());
            assertEquals(List.of(List.of("hole", "thickness", "width"), List.of("width", "hole", "thickness"),
                    List.of("thickness", "hole", "width")).get(side.ordinal()), names(sample.merged(side).getParameters()));
        }
    }

    @Test
    void listsOfNumbersAreMergedLineByLine() {
        Product merged = Sample.product().mine(p -> parameter(p, "hole").getChoices().add(0, 5.0))
                .theirs(p -> parameter(p, "hole").getChoices().set(2, 35.0)).merged();
        assertEquals(List.of(5.0, 10.0, 20.0, 35.0), parameter(merged, "hole").getChoices());
        Sample<Product> apart = Sample.product().mine(p -> parameter(p, "hole").getChoices().set(1, 21.0))
                .theirs(p -> parameter(p, "hole").getChoices().set(1, 22.0));
        assertEquals(List.of(10.0, 21.0, 30.0), apart.conflicts().get(0).mine());
        assertEquals(List.of(10.0, 22.0, 30.0), parameter(apart.merged(Side.THEIRS), "hole").getChoices());
    }

    @Test
    void whereOnlyOneMayBeOneIsChosen() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product().mine(p -> parameter(p, "hole").setDistribution(uniform("hole.mine")))
                    .theirs(p -> parameter(p, "hole").setDistribution(uniform("hole.theirs")));
            assertEquals(List.of(Kind.SLOT), sample.conflicts().stream().map(Conflict::kind).toList());
            var distribution = parameter(sample.merged(side), "hole").getDistribution();
            assertEquals(side == Side.BASE ? null : "hole." + side.name().toLowerCase(),
                    distribution == null ? null : distribution.getId());
        }
    }

    @Test
    void anotherKindUnderTheSameIdIsAnotherElement() {
        for (Side side : Side.values()) {
            Sample<Product> sample = Sample.product()
                    .mine(p -> parameter(p, "thickness").setDistribution(uniform("thickness.distribution")))
                    .theirs(p -> ((NormalDistribution) parameter(p, "thickness").getDistribution()).setMean(6.5));
            assertEquals(1, sample.conflicts().size());
            var distribution = parameter(sample.merged(side), "thickness").getDistribution();
            assertEquals(side == Side.MINE, distribution instanceof UniformDistribution);
        }
    }

    @Test
    void duplicatedIdsAreToldApartAndNothingIsLost() {
        String twice = Sample.PRODUCT.replace("<parameters id=\"width\"", "<parameters id=\"hole\"");
        Sample<Product> sample = Sample.product();
        Product theirs = sample.read(twice);
        parameter(sample.mine, "hole").setValue(22.0);
        ModelMerge.of(sample.read(twice), sample.mine, theirs).apply(c -> Side.MINE);
        Product merged = sample.read(Sample.written(sample.mine));
        assertTrue(names(merged.getParameters()).containsAll(List.of("hole", "thickness", "width")));
        assertEquals(22, merged.getParameters().get(0).getValue());
        assertEquals(merged.getParameters().size(), merged.getParameters().stream().map(DesignParameter::getId).distinct().count());
    }

    @Test
    void elementsWithoutIdsAreMatchedByTheirNames() {
        String plain = Sample.PRODUCT.replaceAll("<parameters id=\"[a-z]*\"", "<parameters").replace(" source=\"hole\"", "");
        Sample<Product> sample = Sample.product();
        Product mine = sample.read(plain);
        Product theirs = sample.read(plain);
        mine.getParameters().get(0).setValue(22.0);
        theirs.getParameters().add(0, parameter(null, 1));
        theirs.getParameters().get(0).setName("first");
        assertEquals(List.of(), ModelMerge.of(sample.read(plain), mine, theirs).conflicts());
        ModelMerge.of(sample.read(plain), mine, theirs).apply(c -> Side.BASE);
        assertEquals(List.of("first", "hole", "thickness", "width"), names(mine.getParameters()));
        assertEquals(22, mine.getParameters().get(1).getValue());
    }

    @Test
    void theMergedFileHasOneElementALineAndOnlyTheChangedLinesDiffer() {
        Sample<Workflow> sample = Sample.workflow();
        List<String> before = Sample.written(sample.base).lines().toList();
        sample.mine(w -> w.getInputs().get(0).setValue("22")).theirs(w -> {
            ExpressionTask task = of(w, "twice");
            task.setLabel("Twice");
        });
        List<String> after = Sample.written(sample.merged()).lines().toList();
        assertEquals(before.size(), after.size());
        assertEquals(2, java.util.stream.IntStream.range(0, after.size()).filter(i -> !after.get(i).equals(before.get(i))).count());
    }

    @Test
    void whatStaysAreTheSameObjectsAndTheChangesAreCounted() {
        Sample<Product> sample = Sample.product().theirs(p -> parameter(p, "hole").setValue(25.0)).theirs(p -> delete(p, "width"));
        EObject hole = of(sample.mine, "hole");
        assertEquals(2, ModelMerge.of(sample.base, sample.mine, sample.theirs).apply(c -> Side.MINE), "hole and width");
        assertSame(hole, of(sample.mine, "hole"));
        assertEquals(0, ModelMerge.of(sample.theirs, sample.mine, sample.theirs).apply(c -> Side.MINE));
    }

    @Test
    void versionsOfDifferentKindsAreRefused() {
        assertEquals("merge.kind", assertThrows(ProblemException.class, () -> ModelMerge.of(Sample.product().base,
                Sample.product().mine, Sample.workflow().theirs)).problem().code());
    }

    private static DesignParameter parameter(Product product, String id) {
        return as(product, id, DesignParameter.class);
    }

    private static <E extends EObject> E as(EObject root, String id, Class<E> kind) {
        return kind.cast(Sample.<EObject>of(root, id));
    }

    private static DesignParameter parameter(String name, double value) {
        DesignParameter parameter = ProductFactory.eINSTANCE.createDesignParameter();
        parameter.setId(name);
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    private static UniformDistribution uniform(String id) {
        UniformDistribution distribution = BaseFactory.eINSTANCE.createUniformDistribution();
        distribution.setId(id);
        return distribution;
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
