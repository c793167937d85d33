package org.simloom.sirius.specification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/** What expressions are about: the kinds of their own element, and their variables. */
final class Contexts {
    private static final Set<String> TOOLS = Set.of("ownedTools", "create", "delete", "directEdit", "popupMenus", "ownedCreateLine",
            "dropTools", "ownedRepresentationCreationDescriptions");
    private static final List<String> USES = List.of("labelDirectEdit", "deletionDescription", "doubleClickDescription", "reconnections",
            "detailDescriptions");

    private final Element root;
    private final ModelKinds kinds;
    private final Map<Element, List<Element>> users = new HashMap<>();
    private final Map<Element, List<Element>> reusing = new HashMap<>();

    Contexts(Element root, ModelKinds kinds) {
        this.root = root;
        this.kinds = kinds;
        root.all().forEach(user -> user.attributes.keySet().forEach(attribute -> {
            Map<Element, List<Element>> known = USES.contains(attribute) ? users : attribute.startsWith("reused") ? reusing : null;
            if (known != null) {
                targets(user, attribute).forEach(target -> known.computeIfAbsent(target, made -> new ArrayList<>()).add(user));
            }
        }));
    }

    /** The kinds that {@code self} may be; a single unknown one where that cannot be told. */
    List<Type> self(Element element, String attribute) {
        Set<String> names = new LinkedHashSet<>();
        Element tool = element.up().filter(each -> TOOLS.contains(each.tag)).findFirst().orElse(null);
        Element rule = element.up().filter(each -> !each.get("targetClass").isEmpty()).findFirst().orElse(null);
        if (tool != null) {
            tool(tool, names);
        } else if (rule != null) {
            names.add(rule.get("targetClass"));
        } else if (element.tag.equals("decorationDescriptions")) {
            names.addAll(domains(element, "mappings"));
        } else if (element.tag.equals("ownedColumnMappings") && !attribute.equals("headerLabelExpression")
                || element.parent != null && element.parent.tag.equals("ownedColumnMappings")) {
            lines(element, names);
        } else if (attribute.equals("semanticCandidatesExpression")) {
            names.add(element.parent.domain());
            reusing.getOrDefault(element, List.of()).forEach(user -> names.add(user.domain()));
        } else {
            own(element, names);
        }
        List<Type> types = names.stream().map(kinds::kind).flatMap(Optional::stream).map(Type::of).toList();
        return types.isEmpty() ? List.of(Type.UNKNOWN) : types;
    }

    /** Of a line that is no element of the model: what it begins at. */
    private void own(Element element, Set<String> names) {
        Element edge = element.up().filter(each -> each.tag.equals("edgeMappings")).findFirst().orElse(null);
        if (edge != null && edge.get("domainClass").isEmpty()) {
            names.addAll(domains(edge, "sourceMapping"));
        } else {
            names.add(element.domain());
        }
    }

    private void tool(Element tool, Set<String> names) {
        users.getOrDefault(tool, List.of()).forEach(user -> own(user, names));
        if (tool.parent.tag.equals("ownedColumnMappings")) {
            lines(tool.parent, names);
        } else if (names.isEmpty() && !tool.tag.equals("ownedTools") && !tool.tag.equals("ownedRepresentationCreationDescriptions")) {
            names.add(tool.parent.domain());
        }
    }

    /** The lines that have a column. */
    private void lines(Element element, Set<String> names) {
        Element column = element.up().filter(each -> each.tag.equals("ownedColumnMappings")).findFirst().orElseThrow();
        String feature = column.get("featureName");
        column.parent.all().filter(each -> each.tag.equals("ownedLineMappings") || each.tag.equals("ownedSubLines"))
                .map(each -> each.get("domainClass")).filter(name -> feature.equals("*")
                        || kinds.kind(name).map(kind -> kind.getEStructuralFeature(feature)).isPresent())
                .forEach(names::add);
    }

    private List<String> domains(Element element, String attribute) {
        return targets(element, attribute).stream().map(Element::domain).toList();
    }

    private List<Element> targets(Element element, String attribute) {
        String references = element.get(attribute);
        return references.isEmpty() ? List.of()
                : Arrays.stream(references.split(" ")).map(each -> Element.resolve(root, each)).filter(Objects::nonNull).toList();
    }

    /** The variables of an expression, {@code self} aside. */
    Map<String, Type> variables(Element element, Type self) {
        Map<String, Type> variables = new LinkedHashMap<>();
        for (String name : List.of("container", "containerView", "view", "diagram", "root")) {
            variables.put(name, Type.UNKNOWN);
        }
        Element tool = element.up().filter(each -> TOOLS.contains(each.tag)).findFirst().orElse(null);
        if (tool != null) {
            variables.put("preSource", Type.UNKNOWN);
            variables.put("preTarget", Type.UNKNOWN);
            declared(tool).forEach(name -> variables.put(name, name.equals("element") ? self : Type.UNKNOWN));
            EClass top = kinds.kind(tool.up().filter(each -> each.tag.equals("ownedRepresentations")).findFirst().orElseThrow().get("domainClass"))
                    .orElse(null);
            if (top != null) {
                variables.put("root", Type.of(top));
            }
        }
        return variables;
    }

    private static List<String> declared(Element tool) {
        List<String> names = new ArrayList<>();
        tool.all().filter(each -> each.attributes.containsKey("mask")).forEach(mask -> names.add("arg0"));
        for (Element child : tool.children) {
            if (child.children.stream().noneMatch(grand -> grand.tag.startsWith("firstModelOperation"))) {
                child.all().map(each -> each.get("name")).filter(name -> !name.isEmpty()).forEach(names::add);
            }
        }
        return names;
    }
}
