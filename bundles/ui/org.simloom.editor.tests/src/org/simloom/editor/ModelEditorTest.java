package org.simloom.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.Test;
import org.simloom.editor.internal.page.DamagedPage;
import org.simloom.editor.internal.page.OverviewPage;
import org.simloom.editor.internal.page.SourcePage;
import org.simloom.editor.internal.page.TreePage;
import org.simloom.editor.internal.property.ElementPropertySource;
import org.simloom.editor.internal.property.ModelProperties;
import org.simloom.editor.internal.tree.ModelOutline;
import org.simloom.model.base.ComparisonOperator;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Product;
import org.simloom.model.product.Requirement;
import org.simloom.model.workflow.Workflow;
import org.simloom.ui.testing.Ui;

class ModelEditorTest {

    @Test
    void allKindsOpenInTheirEditorAndAreNotDirty() throws Exception {
        try (Bench bench = new Bench("kinds", "bracket.simproduct", "plate.simflow", "half.simflow", "span.simflow", "scan.simstudy",
                "making.simprocess", "solver.simtool")) {
            for (String file : List.of("bracket.simproduct", "plate.simflow", "scan.simstudy", "making.simprocess", "solver.simtool")) {
                ModelEditor editor = bench.open(file);
                assertNotNull(editor.document().root(), file);
                assertFalse(editor.isDirty(), file);
                editor.setActivePage(TreePage.ID);
                Ui.settle();
                editor.setActivePage(SourcePage.ID);
                Ui.settle();
                EObject read = ModelFiles.load(ModelFiles.newResourceSet(), bench.path(file)).getContents().get(0);
                assertTrue(EcoreUtil.equals(read, editor.document().root()), file + " is the model that was read");
                editor.setActivePage(OverviewPage.ID);
                Ui.until("examined", Bench::isExamined);
                Ui.screenshot("overview-" + file);
            }
        }
    }

    @Test
    void typingInAFieldIsOneStepToUndoAndUndoLeavesTheModelEqual() throws Exception {
        try (Bench bench = new Bench("typing", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            String before = editor.document().source();
            Composite details = chosen(editor, "hole");
            Text value = Bench.field(details, "value", Text.class);
            assertEquals("20", value.getText());
            value.setText("2");
            value.setText("2.2");
            value.setText("2.2 cm");
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            assertEquals(22, hole.getValue(), 1e-12);
            assertTrue(editor.isDirty());
            Ui.screenshot("typing");
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, editor.document().source());
            assertFalse(editor.isDirty());
            assertEquals("20", value.getText());
            editor.actions().get(ActionFactory.REDO.getId()).run();
            assertEquals(22, hole.getValue(), 1e-12);
        }
    }

    @Test
    void whatIsNoValueIsSaidWhileTypingAndNeverSet() throws Exception {
        try (Bench bench = new Bench("invalid", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            Composite details = chosen(editor, "hole");
            Bench.field(details, "value", Text.class).setText("2O mm");
            Ui.screenshot("no-number");
            assertEquals(20, ((DesignParameter) editor.document().element("hole")).getValue());
            assertFalse(editor.isDirty());
            Bench.field(details, "unit", Text.class).setText("furlong");
            assertEquals("mm", ((DesignParameter) editor.document().element("hole")).getUnit());
        }
    }

    @Test
    void aSavedModelIsReadAgainAsItWasEdited() throws Exception {
        try (Bench bench = new Bench("save", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            Composite details = chosen(editor, "strength");
            Combo operator = Bench.field(details, "operator", Combo.class);
            operator.select(1);
            Ui.click(operator);
            Bench.field(details, "source", Text.class).setText("KS B 0801");
            editor.doSave(new NullProgressMonitor());
            assertFalse(editor.isDirty());
            Product read = ModelFiles.load(ModelFiles.newResourceSet(), bench.path("bracket.simproduct"), Product.class);
            assertTrue(EcoreUtil.equals(read.getRequirements().get(0).getLoadCases().get(0), ((Requirement) editor.document().element("strength")).getLoadCases().get(0)));
            assertEquals("KS B 0801", read.getRequirements().get(0).getSource());
            assertEquals(((Requirement) editor.document().element("strength")).getOperator(), read.getRequirements().get(0).getOperator());
        }
    }

    @Test
    void aDamagedFileSaysWhatIsWrongAndIsNeverWritten() throws Exception {
        try (Bench bench = new Bench("damaged", "plate.simflow")) {
            String damaged = Files.readString(bench.path("plate.simflow")).replaceFirst("<outputs", "<outputs <");
            bench.file("broken.simflow", damaged);
            ModelEditor editor = bench.open("broken.simflow");
            assertTrue(editor.getActivePageInstance() instanceof DamagedPage);
            assertTrue(editor.document().problem().location().line() > 1);
            Ui.screenshot("damaged");
            NullProgressMonitor monitor = new NullProgressMonitor();
            editor.doSave(monitor);
            assertTrue(monitor.isCanceled());
            assertFalse(editor.isSaveAsAllowed());
            assertEquals(damaged, Files.readString(bench.path("broken.simflow")));
            Files.copy(bench.path("plate.simflow"), bench.path("broken.simflow"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            bench.file("broken.simflow").refreshLocal(IResource.DEPTH_ZERO, null);
            Ui.until("the mended file is shown", () -> editor.document().root() != null);
        }
    }

    @Test
    void anOutsideChangeIsReadAtOnceWhereNothingIsLost() throws Exception {
        try (Bench bench = new Bench("outside", "plate.simflow")) {
            ModelEditor editor = bench.open("plate.simflow");
            Files.writeString(bench.path("plate.simflow"), Files.readString(bench.path("plate.simflow"))
                    .replaceFirst(" name=\"plate\"", " name=\"platte\""));
            bench.file("plate.simflow").refreshLocal(IResource.DEPTH_ZERO, null);
            Ui.until("the change is shown", () -> "platte".equals(((Workflow) editor.document().root()).getName()));
            assertFalse(editor.isDirty());
            Ui.settle();
            assertEquals("platte", Bench.field((Composite) overview(editor).details().control(), "name", Text.class).getText());
            Ui.screenshot("outside");
        }
    }

    @Test
    void copiesHaveNewIdsAlsoInAnotherFile() throws Exception {
        try (Bench bench = new Bench("copies", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            bench.file("other.simproduct", Files.readString(bench.path("bracket.simproduct")));
            ModelEditor editor = bench.open("bracket.simproduct");
            editor.reveal(new StructuredSelection(editor.document().element("steel")));
            overview(editor).tree().viewer().getControl().setFocus();
            editor.actions().get(ActionFactory.COPY.getId()).run();
            ModelEditor other = bench.open("other.simproduct");
            String before = other.document().source();
            other.reveal(new StructuredSelection(other.document().root()));
            overview(other).tree().viewer().getControl().setFocus();
            other.actions().get(ActionFactory.PASTE.getId()).run();
            Product product = (Product) other.document().root();
            assertEquals(2, product.getMaterials().size());
            assertNotEquals("steel", product.getMaterials().get(1).getId());
            assertEquals(product.getMaterials().get(0), other.document().element("steel"));
            assertEquals(product.getMaterials().get(0), other.document().resource().getEObject("steel"));
            Ui.screenshot("copies");
            other.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, other.document().source());
            other.actions().get(ActionFactory.REDO.getId()).run();
            other.doSave(new NullProgressMonitor());
            ModelFiles.load(ModelFiles.newResourceSet(), bench.path("other.simproduct"));
        }
    }

    @Test
    void deletingAPortTakesItsConnectionsAlong() throws Exception {
        try (Bench bench = new Bench("deletion", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("plate.simflow");
            Workflow workflow = (Workflow) editor.document().root();
            int connections = workflow.getConnections().size();
            String before = editor.document().source();
            EObject port = workflow.getConnections().get(0).getSource();
            editor.reveal(new StructuredSelection(port));
            overview(editor).tree().viewer().getControl().setFocus();
            editor.actions().get(ActionFactory.DELETE.getId()).run();
            assertTrue(workflow.getConnections().size() < connections);
            assertTrue(workflow.getConnections().stream().allMatch(c -> c.getSource() != null && c.getTarget() != null));
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, editor.document().source());
        }
    }

    @Test
    void propertiesEditTheElementChosenInTheOutline() throws Exception {
        try (Bench bench = new Bench("properties", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            PageBookView outline = (PageBookView) Ui.page().showView(IPageLayout.ID_OUTLINE);
            PageBookView properties = (PageBookView) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
            Ui.page().activate(outline);
            Ui.settle();
            EObject hole = editor.document().element("hole");
            ((ModelOutline) outline.getCurrentPage()).tree().viewer().setSelection(new StructuredSelection(hole), true);
            Ui.settle();
            assertEquals(hole, editor.selection().getFirstElement());
            assertTrue(properties.getCurrentPage() instanceof ModelProperties);
            Composite form = (Composite) properties.getCurrentPage().getControl();
            Bench.field(form, "upper", Text.class).setText("35");
            assertEquals(35, ((DesignParameter) hole).getUpper());
            Ui.screenshot("properties");
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(30, ((DesignParameter) hole).getUpper());
            assertFalse(editor.isDirty());
        }
    }

    @Test
    void aFindingMarksItsElementAndAMarkerLeadsToIt() throws Exception {
        try (Bench bench = new Bench("findings", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            Composite details = chosen(editor, "hole");
            Bench.field(details, "lower", Text.class).setText("25");
            Ui.until("the finding is there", () -> !editor.findings().of(hole).isEmpty());
            assertNotNull(editor.findings().worst(editor.document().root()));
            Ui.screenshot("findings");
            editor.reveal(new StructuredSelection(editor.document().root()));
            IMarker marker = bench.file("bracket.simproduct").createMarker(IMarker.PROBLEM, java.util.Map.of("element", "hole"));
            org.eclipse.ui.ide.IDE.gotoMarker(editor, marker);
            assertEquals(hole, editor.selection().getFirstElement());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            Ui.until("the finding is gone", () -> editor.findings().of(hole).isEmpty());
        }
    }

    @Test
    void theButtonsAddRemoveAndMove() throws Exception {
        try (Bench bench = new Bench("buttons", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            Product product = (Product) editor.document().root();
            Composite page = (Composite) overview(editor).getPartControl();
            List<Button> buttons = Bench.all(page, Button.class, b -> b.getData("org.simloom.editor.feature") == null);
            editor.reveal(new StructuredSelection(product.getLoadCases().get(1)));
            Ui.click(buttons.get(2));
            assertEquals("abuse", product.getLoadCases().get(0).getName());
            Ui.click(buttons.get(1));
            assertEquals(1, product.getLoadCases().size());
            editor.select(new StructuredSelection(new org.simloom.editor.internal.tree.Group(product,
                    org.simloom.model.product.ProductPackage.Literals.PRODUCT__LOAD_CASES)), null);
            Ui.click(buttons.get(0));
            assertEquals("loadCase1", product.getLoadCases().get(1).getName());
            assertNotNull(product.getLoadCases().get(1).getId());
            assertNull(editor.document().problem());
        }
    }

    @Test
    void theTableOfPropertiesEditsByCommandsToo() throws Exception {
        try (Bench bench = new Bench("advanced", "bracket.simproduct", "plate.simflow", "half.simflow")) {
            ModelEditor editor = bench.open("bracket.simproduct");
            String before = editor.document().source();
            DesignParameter hole = (DesignParameter) editor.document().element("hole");
            ElementPropertySource properties = new ElementPropertySource(hole, editor.document().domain());
            properties.setPropertyValue("value", "2.5 cm");
            assertEquals(25, hole.getValue(), 1e-12);
            properties.setPropertyValue("value", "wide");
            assertEquals(25, hole.getValue(), 1e-12);
            Requirement strength = (Requirement) editor.document().element("strength");
            new ElementPropertySource(strength, editor.document().domain()).setPropertyValue("operator", 2);
            assertEquals(ComparisonOperator.AT_LEAST, strength.getOperator());
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            editor.actions().get(ActionFactory.UNDO.getId()).run();
            assertEquals(before, editor.document().source());
        }
    }

    private static OverviewPage overview(ModelEditor editor) {
        return (OverviewPage) editor.setActivePage(OverviewPage.ID);
    }

    private static Composite chosen(ModelEditor editor, String id) {
        OverviewPage page = overview(editor);
        editor.reveal(new StructuredSelection(editor.document().element(id)));
        Ui.settle();
        return page.details().control();
    }
}
