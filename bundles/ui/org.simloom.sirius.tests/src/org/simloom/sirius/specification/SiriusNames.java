package org.simloom.sirius.specification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.simloom.sirius.specification.SpecificationReader.Specification;

/** The kinds of Sirius that the specification uses, by the names of their attributes and of what they may contain. */
final class SiriusNames {
    private static final String HOME = "http://www.eclipse.org/sirius/";
    private static final Set<String> NAMESPACES = Set.of("description/1.1.0", "description/tool/1.1.0", "description/validation/1.1.0",
            "diagram/description/1.1.0", "diagram/description/style/1.1.0", "diagram/description/tool/1.1.0",
            "tree/description/1.0.0", "table/description/1.1.0");

    private final Map<String, Kind> kinds = new HashMap<>();

    /** @param children with the kinds that are meant where none is said */
    private record Kind(Set<String> attributes, Map<String, String> children) {
    }

    /** Lines are {@code kind: attributes / children=kinds}. */
    SiriusNames() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(SiriusNames.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                String[] parts = line.substring(line.indexOf(':') + 1).split("/", 2);
                kinds.put(line.substring(0, line.indexOf(':')), new Kind(new HashSet<>(Arrays.asList(parts[0].strip().split(" "))),
                        parts.length == 1 ? Map.of() : Arrays.stream(parts[1].strip().split(" "))
                                .collect(Collectors.toMap(each -> each.split("=")[0], each -> each.split("=")[1]))));
            });
        }
    }

    List<String> findings(Specification specification) {
        List<String> found = new ArrayList<>();
        specification.namespaces().forEach((prefix, address) -> {
            if (address.startsWith(HOME) && !NAMESPACES.contains(address.substring(HOME.length()))) {
                found.add("there is no namespace " + address);
            }
        });
        check(specification.root(), "Group", found);
        return found;
    }

    private void check(Element element, String kind, List<String> found) {
        Kind known = kinds.get(kind);
        if (known == null) {
            found.add("simloom.odesign:" + element.line + ": there is no kind " + kind);
            return;
        }
        element.attributes.keySet().stream().filter(attribute -> !known.attributes().contains(attribute))
                .forEach(attribute -> found.add("simloom.odesign:" + element.line + ": " + kind + " has no attribute " + attribute));
        for (Element child : element.children) {
            if (known.attributes().contains(child.tag)) {
                // an attribute that may stand several times, or a reference to another file
                continue;
            }
            String meant = known.children().get(child.tag);
            if (meant == null) {
                found.add("simloom.odesign:" + child.line + ": " + kind + " contains no " + child.tag);
            } else {
                check(child, child.type == null ? meant : child.kind(), found);
            }
        }
    }
}
