package org.simloom.sirius.service;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.simloom.diagram.internal.edit.Renaming;
import org.simloom.editor.fields.Fields;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.Port;
import org.simloom.model.base.TableColumn;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.product.ProductPackage;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.ToolTask;
import org.simloom.sirius.internal.Core;
import org.simloom.sirius.internal.Texts;
import org.simloom.sirius.internal.WorkbenchCore;
import org.simloom.tool.ToolCatalog;

/** What elements are called in representations, in the user's language. */
public class LabelServices {
    private static final List<EPackage> PACKAGES = List.of(ProductPackage.eINSTANCE, ProcessPackage.eINSTANCE);

    /** About half of what the name of a port takes; spaces as wide as letters, as others would be taken away. */
    private static final String ROOM = "\u2003".repeat(4);

    private final Core core;

    public LabelServices() {
        this(new WorkbenchCore());
    }

    LabelServices(Core core) {
        this.core = core;
    }

    /** The name of a new representation. */
    public String titleOf(EObject root, String kind) {
        return Texts.get("title." + kind, root instanceof NamedElement named ? Renaming.shown(named) : ElementLabels.text(root));
    }

    /** The heading of a group of a tree. */
    public String groupText(EObject root, String group) {
        return Texts.get("group." + group);
    }

    /** The heading of a column about a feature. */
    public String headingOf(EObject root, String kind, String feature) {
        return PACKAGES.stream().map(each -> each.getEClassifier(kind)).filter(EClass.class::isInstance).findFirst()
                .map(found -> ElementLabels.feature(((EClass) found).getEStructuralFeature(feature))).orElse(feature);
    }

    /** The heading of a column about what is found out. */
    public String headingText(EObject root, String column) {
        return Texts.get("column." + column);
    }

    /** An element in a list or a tree, with the value that matters most. */
    public String elementText(EObject element) {
        return ElementLabels.text(element);
    }

    /** A node: its name, and below it the tool that it runs, or else its kind. */
    public String nodeText(Node node) {
        String kind = node instanceof ToolTask task ? core.tools(node).find(String.valueOf(task.getTool()))
                .map(ToolCatalog::label).orElse(task.getTool()) : ElementLabels.kind(node);
        String name = Renaming.shown(node);
        return kind == null || kind.equals(name) ? name : name + "\n" + kind;
    }

    /** A node in the list of a sub-workflow: its name, with room on both sides for the names of ports, which are drawn over the list. */
    public String rowText(Node node) {
        return ROOM + Renaming.shown(node) + ROOM;
    }

    /** A case: its name, and below it when it is chosen. */
    public String caseText(Case option) {
        String condition = option.getCondition();
        return condition == null || condition.isBlank() ? Renaming.shown(option) : Renaming.shown(option) + "\n" + condition.strip();
    }

    /** A port's name. */
    public String portText(Port port) {
        return port.getName() == null ? "" : port.getName();
    }

    /** A port's name with its unit, or with its type where it has none. */
    public String portUnitText(Port port) {
        String unit = unit(port);
        String what = !unit.isEmpty() ? unit : !port.getColumns().isEmpty() ? columns(port) : ElementLabels.literal(port.getType());
        return what == null ? portText(port) : portText(port) + " [" + what + "]";
    }

    private static String columns(Port port) {
        return port.getColumns().stream().map(TableColumn::getUnit).filter(unit -> unit != null && !unit.isBlank())
                .distinct().collect(Collectors.joining(", "));
    }

    /** The unit that is converted on the way, such as {@code MPa → Pa}; the unit where it stays; empty where there is none. */
    public String unitText(Connection connection) {
        String from = unit(connection.getSource());
        String to = unit(connection.getTarget());
        return from.equals(to) || to.isEmpty() ? from : from.isEmpty() ? to : from + " → " + to;
    }

    private static String unit(Port port) {
        return port == null || port.eIsProxy() || port.getUnit() == null ? "" : port.getUnit().strip();
    }

    /** An attribute as people write it; empty where it is not set. */
    public String attributeText(EObject element, String attribute) {
        if (!(element.eClass().getEStructuralFeature(attribute) instanceof EAttribute feature)) {
            return "";
        }
        return element.eGet(feature) instanceof Enumerator literal ? ElementLabels.literal(literal) : Fields.text(element, feature);
    }

    /** What is said when the mouse rests on an element: its kind, its name, what is written about it. */
    public String tipText(EObject element) {
        return Stream.of(ElementLabels.kind(element) + ": " + ElementLabels.text(element),
                element instanceof NamedElement named ? named.getDescription() : null)
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
