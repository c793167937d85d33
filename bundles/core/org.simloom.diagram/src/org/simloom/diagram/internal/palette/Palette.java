package org.simloom.diagram.internal.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.glsp.server.actions.TriggerNodeCreationAction;
import org.eclipse.glsp.server.features.toolpalette.PaletteItem;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.simloom.base.l10n.Messages;
import org.simloom.diagram.Part;
import org.simloom.diagram.internal.graph.Types;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.drawing.Role;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ResourceKind;
import org.simloom.model.process.StepKind;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolCatalog;

import com.google.inject.Inject;

/** What can be put into the diagram: the tools that are there by their categories, and what needs none. */
public final class Palette implements ToolPaletteItemProvider {
    private static final Messages MESSAGES = Messages.of(Palette.class);

    private final DiagramModel model;

    @Inject
    public Palette(DiagramModel model) {
        this.model = model;
    }

    @Override
    public List<PaletteItem> getItems(Map<String, String> args) {
        return model.onModel(() -> model.root() instanceof ProcessPlan ? process() : workflow());
    }

    private List<PaletteItem> workflow() {
        List<PaletteItem> groups = new ArrayList<>(tools());
        add(groups, "tasks", own(Role.SCRIPT_TASK, "script"), own(Role.EXPRESSION_TASK, "expression"),
                own(Role.SURROGATE_TASK, "surrogate"),
                own(Role.SUB_WORKFLOW, "subWorkflow"));
        add(groups, "control", own(Role.FOR_EACH, "forEach"), own(Role.REPEAT, "repeat"), own(Role.BRANCH, "branch"));
        add(groups, "ports", own(Role.INPUT, "input"), own(Role.OUTPUT, "output"));
        add(groups, "parts", part(Role.INPUT, Part.INPUT), part(Role.OUTPUT, Part.OUTPUT),
                part(Role.CASE, Part.CASE), part(Role.REPEAT, Part.FEEDBACK));
        return groups;
    }

    private List<PaletteItem> process() {
        List<PaletteItem> groups = new ArrayList<>();
        add(groups, "steps", StepKind.VALUES.stream().map(kind -> item("step:" + kind.getLiteral(), ElementLabels.literal(kind),
                Types.kind(Role.STEP), MESSAGES.get("step.tip", ElementLabels.literal(kind)), kind.getLiteral()))
                .toArray(SearchableItem[]::new));
        add(groups, "resources", ResourceKind.VALUES.stream().map(kind -> item("resource:" + kind.getLiteral(),
                ElementLabels.literal(kind), Types.kind(Role.RESOURCE), MESSAGES.get("resource.tip", ElementLabels.literal(kind)),
                kind.getLiteral())).toArray(SearchableItem[]::new));
        return groups;
    }

    private List<PaletteItem> tools() {
        Map<String, List<PaletteItem>> byCategory = new LinkedHashMap<>();
        for (ToolDescriptor tool : model.host().tools().all()) {
            String category = ToolCatalog.text(tool, tool.getCategory());
            byCategory.computeIfAbsent(category == null || category.isBlank() ? MESSAGES.get("group.other") : category,
                    c -> new ArrayList<>()).add(tool(tool));
        }
        List<PaletteItem> groups = new ArrayList<>();
        byCategory.forEach((category, items) -> groups.add(PaletteItem.createPaletteGroup("tools:" + category, category, items,
                Types.kind(Role.TOOL_TASK), sort(groups.size()))));
        return groups;
    }

    private PaletteItem tool(ToolDescriptor tool) {
        String description = ToolCatalog.text(tool, tool.getDescription());
        String words = Stream.concat(tool.getKeywords().stream().map(word -> ToolCatalog.text(tool, word)),
                Stream.of(tool.getName(), tool.getId())).filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" "));
        return item("tool:" + tool.getId(), ToolCatalog.label(tool), ToolIcons.of(tool).orElse(Types.kind(Role.TOOL_TASK)),
                description == null ? "" : description, words);
    }

    private static SearchableItem part(Role role, Part part) {
        String key = "item.part." + part.word();
        return item(part.type(), MESSAGES.get(key), Types.kind(role), MESSAGES.get(key + ".tip"), MESSAGES.get(key + ".words"));
    }

    private static SearchableItem own(Role role, String type) {
        return item(type, MESSAGES.get("item." + type), Types.kind(role), MESSAGES.get("item." + type + ".tip"),
                MESSAGES.get("item." + type + ".words"));
    }

    private static SearchableItem item(String type, String label, String icon, String tip, String words) {
        return new SearchableItem("palette:" + type, label, new TriggerNodeCreationAction(type), icon, tip, words);
    }

    private static void add(List<PaletteItem> groups, String group, SearchableItem... items) {
        for (int i = 0; i < items.length; i++) {
            items[i].setSortString(sort(i));
        }
        groups.add(PaletteItem.createPaletteGroup(group, MESSAGES.get("group." + group), List.of(items), items[0].icon(),
                sort(groups.size())));
    }

    /** Orders as numbers do where texts are compared. */
    private static String sort(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
