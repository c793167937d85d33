package org.simloom.tool;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.l10n.LocalText;
import org.simloom.model.base.NamedElement;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.internal.catalog.InstalledPacks;
import org.simloom.tool.internal.catalog.PackLoader;
import org.simloom.tool.internal.catalog.Translations;
import org.simloom.tool.internal.read.BuiltInReaders;

/** The tools that can be used: those of installed packs and those a project brings. Immutable. */
public final class ToolCatalog {
    private final Map<String, ToolDescriptor> tools;
    private final Map<String, ResultReader> readers;
    private final Map<String, CheckService> checks;

    /**
     * A catalogue of these tools; built-in readers (file, directory, regex, json, csv) are always there.
     *
     * @param readers more of them, by kind
     * @param checks  check services by kind
     */
    public ToolCatalog(Collection<ToolDescriptor> tools, Map<String, ResultReader> readers,
            Map<String, CheckService> checks) {
        this.tools = new LinkedHashMap<>();
        tools.forEach(tool -> this.tools.put(tool.getId(), tool));
        Map<String, ResultReader> allReaders = new LinkedHashMap<>(BuiltInReaders.all());
        allReaders.putAll(readers);
        this.readers = Map.copyOf(allReaders);
        this.checks = Map.copyOf(checks);
    }

    /** All installed packs. */
    public static ToolCatalog installed() {
        return InstalledPacks.load();
    }

    /**
     * Reads the descriptor of a {@code .simtool} file.
     *
     * @throws org.simloom.base.problem.ProblemException {@code model.file.*}, or {@code tool.unchecked} for one
     *         that would trust an exit code alone
     */
    public static ToolDescriptor read(Path file) {
        return PackLoader.read(file);
    }

    /** This catalogue and the descriptors that lie in a project's folder. A project's own wins over a pack's. */
    public ToolCatalog withProject(Path project) {
        List<ToolDescriptor> own = PackLoader.readAll(project);
        if (own.isEmpty()) {
            return this;
        }
        Map<String, ToolDescriptor> all = new LinkedHashMap<>(tools);
        own.forEach(tool -> all.put(tool.getId(), tool));
        return new ToolCatalog(all.values(), readers, checks);
    }

    /** All tools. */
    public List<ToolDescriptor> all() {
        return List.copyOf(tools.values());
    }

    /** The tool of an id. */
    public Optional<ToolDescriptor> find(String id) {
        return Optional.ofNullable(tools.get(id));
    }

    /** The reader of a kind. */
    public Optional<ResultReader> reader(String kind) {
        return Optional.ofNullable(readers.get(kind));
    }

    /** The check of a kind. */
    public Optional<CheckService> check(String kind) {
        return Optional.ofNullable(checks.get(kind));
    }

    /** An element's label in the user's language; its name where it has none. */
    public static String label(NamedElement element) {
        String label = Translations.translate(element, element.getLabel());
        return label == null || label.isEmpty() ? element.getName() : label;
    }

    /** As {@link #label}, in every language. */
    public static LocalText labels(NamedElement element) {
        LocalText label = texts(element, element.getLabel());
        return LocalText.of(language -> label.in(language).isEmpty() ? element.getName() : label.in(language));
    }

    /** A text of a descriptor, which may be a key ({@code %key}) of the texts beside it, in the user's language. */
    public static String text(org.eclipse.emf.ecore.EObject element, String text) {
        return Translations.translate(element, text);
    }

    /** As {@link #text}, in every language; empty for {@code null}. */
    public static LocalText texts(org.eclipse.emf.ecore.EObject element, String text) {
        return LocalText.of(language -> text == null ? "" : Translations.translate(element, text, language));
    }
}
