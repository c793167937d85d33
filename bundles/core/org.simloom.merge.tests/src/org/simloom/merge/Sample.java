package org.simloom.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.product.Product;
import org.simloom.model.workflow.Workflow;

/** Three versions of one model, each changed in its own way, and their merge. */
final class Sample<T extends EObject> {
    static final String PRODUCT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:base="http://www.simloom.org/base/1.0" \
            xmlns:product="http://www.simloom.org/product/1.0" id="bracket" name="bracket">
              <parts id="foot" name="foot" material="steel">
                <parts id="bolt" name="bolt"/>
              </parts>
              <parts id="sheet" name="sheet" material="steel"/>
              <materials id="steel" name="steel" standard="EN 10025-2">
                <properties id="steel.e" name="e" value="210.0" unit="GPa"/>
                <properties id="steel.density" name="density" value="7850.0" unit="kg/m^3" quantity="density"/>
              </materials>
              <parameters id="hole" name="hole" value="20.0" unit="mm" lower="10.0" upper="30.0">
                <choices>10.0</choices>
                <choices>20.0</choices>
                <choices>30.0</choices>
              </parameters>
              <parameters id="thickness" name="thickness" value="6.0" unit="mm">
                <distribution xsi:type="base:NormalDistribution" id="thickness.distribution" mean="6.0" standardDeviation="0.067"/>
              </parameters>
              <parameters id="width" name="width" value="60.0" unit="mm"/>
              <loadCases id="service" name="service"/>
              <loadCases id="overload" name="overload" kind="worstCase"/>
              <requirements id="strength" name="strength" limit="235.0" unit="MPa" loadCases="service">
                <verifications id="proof">
                  <workflow href="plate.simflow#plate"/>
                  <bindings id="proof.hole" source="hole">
                    <port href="plate.simflow#diameter"/>
                  </bindings>
                </verifications>
              </requirements>
            </product:Product>
            """;
    static final String WORKFLOW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" \
            id="flow" name="flow">
              <inputs id="d" name="d" unit="mm" value="20"/>
              <nodes xsi:type="workflow:ExpressionTask" id="half" name="half">
                <inputs id="half.x" name="x" unit="mm"/>
                <outputs id="half.y" name="y" unit="mm"/>
                <assignments id="half.a" output="half.y" expression="x / 2"/>
              </nodes>
              <nodes xsi:type="workflow:ExpressionTask" id="twice" name="twice">
                <inputs id="twice.x" name="x" unit="mm"/>
                <outputs id="twice.y" name="y" unit="mm"/>
              </nodes>
              <connections id="c1" source="d" target="half.x"/>
              <connections id="c2" source="half.y" target="twice.x"/>
            </workflow:Workflow>
            """;

    private final Class<T> kind;
    private final String file;
    private final String text;
    final T base;
    final T mine;
    final T theirs;

    private Sample(Class<T> kind, String file, String text) {
        this.kind = kind;
        this.file = file;
        this.text = text;
        base = read(text);
        mine = read(text);
        theirs = read(text);
    }

    static Sample<Product> product() {
        return new Sample<>(Product.class, "bracket.simproduct", PRODUCT);
    }

    static Sample<Workflow> workflow() {
        return workflow(WORKFLOW);
    }

    static Sample<Workflow> workflow(String text) {
        return new Sample<>(Workflow.class, "flow.simflow", text);
    }

    Sample<T> mine(Consumer<T> change) {
        change.accept(mine);
        return this;
    }

    Sample<T> theirs(Consumer<T> change) {
        change.accept(theirs);
        return this;
    }

    Sample<T> both(Consumer<T> change) {
        return mine(change).theirs(change);
    }

    List<Conflict> conflicts() {
        return ModelMerge.of(base, mine, theirs).conflicts();
    }

    /** The merge as it is read again from what is written of it, with one side in every conflict. */
    T merged(Side side) {
        return merged(conflict -> side);
    }

    T merged(Function<Conflict, Side> choice) {
        ModelMerge.of(base, mine, theirs).apply(choice);
        return read(written(mine));
    }

    /** The merge where nobody has to decide anything. */
    T merged() {
        return merged(conflict -> {
            throw new AssertionError(conflict.toString());
        });
    }

    T read(String content) {
        try {
            return kind.cast(ModelFiles.read(ModelFiles.newResourceSet(), Path.of(file),
                    content.getBytes(StandardCharsets.UTF_8)).getContents().get(0));
        } catch (ProblemException e) {
            throw new AssertionError(content, e);
        }
    }

    static String written(EObject root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            root.eResource().save(bytes, Map.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    static <E extends EObject> E of(EObject root, String id) {
        EObject found = root.eResource().getEObject(id);
        if (found == null) {
            throw new AssertionError("no " + id + " in\n" + written(root));
        }
        return (E) found;
    }

    static void delete(EObject root, String id) {
        EcoreUtil.delete(of(root, id), true);
    }

    static boolean has(EObject root, String id) {
        return root.eResource().getEObject(id) != null;
    }
}
