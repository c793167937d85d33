package org.simloom.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.ValueCodec;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Part;
import org.simloom.model.product.Product;
import org.simloom.model.product.Requirement;
import org.simloom.store.RunState;
import org.simloom.store.Store;

class ProductServicesTest {
    private final EditServices edits = new EditServices();
    private final MoveServices moves = new MoveServices();
    private Session session;
    private Product product;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session("bracket", folder);
        product = session.open("bracket.simproduct", Product.class);
    }

    @Test
    void numbersAreTypedWithUnits() {
        DesignParameter thickness = product.getParameters().get(0);
        session.change(product, () -> edits.assignText(thickness, "value", "0.7 cm"));
        assertEquals(7, thickness.getValue(), 1e-12);
        session.change(product, () -> edits.assignText(thickness, "upper", ""));
        edits.assignText(thickness, "value", "7 s");
        edits.assignText(thickness, "value", "thick");
        edits.assignText(thickness, "weight", "1");
        assertEquals(7, thickness.getValue(), 1e-12);
        assertEquals(List.of("sirius.value", "sirius.value", "sirius.fit"), session.refused.stream().map(p -> p.code()).toList());
        assertFalse(session.refused.get(0).message().isBlank());
    }

    @Test
    void attributesAreWrittenForPeople() {
        LabelServices labels = new LabelServices(session);
        assertEquals("6", labels.attributeText(product.getParameters().get(0), "value"));
        assertEquals("at most", labels.attributeText(product.getRequirements().get(0), "operator").toLowerCase());
        assertEquals("", labels.attributeText(product.getParameters().get(1), "distribution"));
        assertEquals("Limit", labels.headingOf(product, "Requirement", "limit"));
        assertTrue(labels.titleOf(product, "requirements").contains("requirements"));
    }

    @Test
    void childrenOfAllKindsAreAdded() {
        session.change(product, () -> edits.createChild(product, "parts", "Part"));
        session.change(product, () -> edits.createChild(product, "materials", "Material"));
        session.change(product, () -> edits.createChild(product.getMaterials().get(0), "properties", "MaterialProperty"));
        session.change(product, () -> edits.createChild(product, "parameters", "DesignParameter"));
        session.change(product, () -> edits.createChild(product, "loadCases", "LoadCase"));
        session.change(product, () -> edits.createChild(product.getLoadCases().get(0), "loads", "Load"));
        session.change(product, () -> edits.createChild(product, "requirements", "Requirement"));
        session.change(product, () -> edits.createChild(product.getRequirements().get(0), "verifications", "Verification"));
    }

    @Test
    void partsMoveIntoParts() {
        Part sheet = product.getParts().get(0);
        Part assembly = (Part) edits.createChild(product, "parts", "Part");
        session.change(product, () -> moves.moveInto(sheet, assembly));
        assertSame(assembly, sheet.eContainer());
        assertFalse(moves.canMove(assembly, sheet));
        session.change(product, () -> moves.moveInto(sheet, product));
        moves.moveInto(product.getRequirements().get(0), assembly);
        assertEquals("sirius.move", session.refused.get(0).code());
    }

    @Test
    void requirementsShowTheirLatestValueAndNothingIsChangedByLooking() {
        RequirementServices proofs = new RequirementServices(session);
        Requirement strength = product.getRequirements().get(0);
        String before = Session.text(product);
        assertEquals("open", proofs.proofState(strength));
        assertEquals("", proofs.proofValue(strength));
        assertEquals("≤ 235 MPa (×1.5)", proofs.proofLimit(strength));
        run(ValueCodec.toJson(Map.of("max_stress", new RealValue(100, "MPa"))));
        assertEquals("stale", proofs.proofState(strength));
        assertEquals("100 MPa", proofs.proofValue(strength));
        assertTrue(proofs.proofMargin(strength).contains("MPa"), proofs.proofMargin(strength));
        assertEquals("#1  overload", proofs.proofRun(strength));
        assertEquals("100 MPa", proofs.proofValue(strength.getVerifications().get(0)));
        assertEquals("open", proofs.proofState(product.getRequirements().get(1)));
        edits.assignText(strength, "limit", "0");
        assertTrue(proofs.proofMargin(strength).startsWith("-"), proofs.proofMargin(strength));
        edits.assignText(strength, "limit", "235");
        assertEquals(before, Session.text(product));
        strength.getVerifications().clear();
        assertEquals("unclear", proofs.proofState(strength));
    }

    private void run(String outputs) {
        try (Store store = Store.open(session.folder)) {
            long run = store.runs().begin("bracket.simflow", "{}", "hash").id();
            store.runs().end(run, RunState.SUCCEEDED, outputs, null);
        }
    }
}
