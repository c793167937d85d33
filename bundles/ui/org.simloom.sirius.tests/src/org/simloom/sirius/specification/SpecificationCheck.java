package org.simloom.sirius.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EPackage;
import org.simloom.sirius.specification.SpecificationReader.Specification;

/** Says what the specification names that is not there, each with its line and element. */
final class SpecificationCheck {
    private static final Set<String> TYPES = Set.of("domainClass", "targetClass");
    /** What may stand in attributes that refer to other elements: beginnings of tags, or kinds of tools. */
    private static final Map<String, Set<String>> EXPECTED = Map.of("labelDirectEdit", Set.of("DirectEditLabel"),
            "deletionDescription", Set.of("DeleteElementDescription"), "doubleClickDescription", Set.of("DoubleClickDescription"),
            "reconnections", Set.of("ReconnectEdgeDescription"), "detailDescriptions", Set.of("DiagramCreationDescription", "TableCreationDescription"),
            "dropDescriptions", Set.of("ContainerDropDescription"), "diagramDescription", Set.of("DiagramDescription"),
            "tableDescription", Set.of("EditionTableDescription"));

    private final Specification specification;
    private final ModelKinds kinds;
    private final ServiceMethods services;
    private final Contexts contexts;
    private final Path bundles;
    private final List<String> found = new ArrayList<>();

    /**
     * @param services of the specification
     * @param bundles  folder of the layers that have the bundles with icons
     */
    SpecificationCheck(Specification specification, List<EPackage> packages, List<Class<?>> services, Path bundles) {
        this.specification = specification;
        this.kinds = new ModelKinds(packages);
        this.services = new ServiceMethods(services, kinds);
        this.contexts = new Contexts(specification.root(), kinds);
        this.bundles = bundles;
    }

    List<String> findings() {
        specification.root().all().forEach(this::check);
        services.unfit().forEach(method -> found.add("Sirius cannot call " + method));
        services.unused().forEach(method -> found.add("nothing calls " + method));
        return found;
    }

    private void check(Element element) {
        element.attributes.forEach((attribute, value) -> {
            if (TYPES.contains(attribute) && kinds.kind(value).isEmpty()) {
                tell(element, "there is no kind " + value);
            } else if (attribute.equals("featureName") && !value.equals("*")) {
                column(element, value);
            } else if (attribute.endsWith("conPath") || attribute.equals("icon")) {
                icon(element, value);
            } else if (value.startsWith("//")) {
                references(element, attribute, value);
            } else if (value.matches("(?s)(aql|feature|var|service):.*")) {
                expression(element, attribute, value);
            }
        });
        if (element.tag.equals("metamodel")) {
            metamodel(element);
        }
        names(element);
    }

    private void tell(Element element, String what) {
        String name = element.up().map(each -> each.get("name")).filter(each -> !each.isEmpty()).findFirst().orElse("");
        found.add("simloom.odesign:" + element.line + ": " + element.tag + " of " + name + ": " + what);
    }

    private void column(Element element, String feature) {
        boolean there = element.parent.all().filter(each -> each.tag.equals("ownedLineMappings") || each.tag.equals("ownedSubLines"))
                .map(each -> kinds.kind(each.get("domainClass"))).flatMap(Optional::stream)
                .anyMatch(kind -> kind.getEStructuralFeature(feature) != null);
        if (!there) {
            tell(element, "no line has a feature " + feature);
        }
    }

    private void icon(Element element, String path) {
        String[] parts = path.substring(1).split("/", 2);
        try (var layers = Files.list(bundles)) {
            if (layers.map(layer -> layer.resolve(parts[0])).filter(Files::isDirectory)
                    .noneMatch(b -> Files.exists(b.resolve(parts[1])) || Files.exists(b.resolve("src").resolve(parts[1])))) {
                tell(element, "there is no picture " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void references(Element element, String attribute, String value) {
        for (String reference : value.split(" ")) {
            Element target = Element.resolve(specification.root(), reference);
            if (target == null) {
                tell(element, attribute + " leads nowhere: " + reference);
            } else if (!fits(attribute, target)) {
                tell(element, attribute + " leads to a " + target.tag + " " + target.kind() + ": " + reference);
            }
        }
    }

    private static boolean fits(String attribute, Element target) {
        if (EXPECTED.containsKey(attribute)) {
            return EXPECTED.get(attribute).contains(target.kind()) || target.tag.equals("ownedRepresentationCreationDescriptions");
        }
        if (attribute.toLowerCase().endsWith("color")) {
            return target.tag.equals("entries");
        }
        return !attribute.toLowerCase().contains("mapping") || target.tag.endsWith("Mappings") || target.tag.equals("ownedSubLines");
    }

    private void expression(Element element, String attribute, String value) {
        String kind = value.substring(0, value.indexOf(':'));
        String text = value.substring(value.indexOf(':') + 1);
        for (Type self : contexts.self(element, attribute)) {
            Map<String, Type> variables = new HashMap<>(contexts.variables(element, self));
            variables.put("self", self);
            Type type = switch (kind) {
                case "feature" -> expression(element, "self." + text, variables);
                case "var" -> expression(element, text, variables);
                case "aql" -> expression(element, text, variables);
                default -> Type.UNKNOWN;
            };
            if (kind.equals("service")) {
                tell(element, "services are called by aql: " + value);
            }
            candidates(element, attribute, type);
        }
        if (attribute.equals("value") && text.matches("'aql:.*'")) {
            expression(element, text.substring("'aql:".length(), text.length() - 1), Map.of("self", Type.UNKNOWN));
        }
        declared(element, text);
    }

    private Type expression(Element element, String text, Map<String, Type> variables) {
        return new Expression(kinds, services, variables, what -> tell(element, what + ": " + text)).check(text);
    }

    /** What is to be drawn has to be of the kind that is drawn. */
    private void candidates(Element element, String attribute, Type type) {
        if (attribute.equals("semanticCandidatesExpression") && type.kind() != null) {
            kinds.kind(element.get("domainClass")).filter(kind -> !kinds.isA(kind, type.kind()) && !kinds.isA(type.kind(), kind))
                    .ifPresent(kind -> tell(element, "candidates are " + type + ", not " + kind.getName()));
        }
    }

    /** The packages of kinds have to be among those of the representation. */
    private void declared(Element element, String text) {
        Set<String> packages = element.up().filter(each -> each.tag.equals("ownedRepresentations")).flatMap(each -> each.children.stream())
                .filter(each -> each.tag.equals("metamodel")).map(each -> each.get("href").replaceFirst(".*org/(\\w+)/.*", "$1"))
                .collect(Collectors.toSet());
        Arrays.stream(text.split("[^\\w:]+")).filter(word -> word.contains("::")).map(word -> word.substring(0, word.indexOf(':')))
                .filter(name -> !packages.contains(name) && !name.equals("viewpoint")).forEach(name -> tell(element, "the representation does not name the package " + name));
    }

    private void metamodel(Element element) {
        String address = element.get("href");
        if (kinds.packages().stream().noneMatch(each -> address.equals(each.getNsURI() + "#/"))) {
            tell(element, "there is no package " + address);
        }
    }

    /** References are by name, so that names must differ. */
    private void names(Element element) {
        Set<String> seen = new HashSet<>();
        element.children.stream().filter(child -> child.tag.endsWith("Mappings") || child.tag.equals("ownedRepresentations")
                || child.tag.equals("ownedTools") || child.tag.equals("entries") || child.tag.equals("additionalLayers"))
                .filter(child -> !seen.add(child.tag + " " + child.get("name"))).forEach(child -> tell(child, "another has the same name"));
    }
}
