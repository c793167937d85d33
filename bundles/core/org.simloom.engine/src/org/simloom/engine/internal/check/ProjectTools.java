package org.simloom.engine.internal.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.problem.ProblemException;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.ToolLookup;

/** The tools that a project's workflows can name: its own, even where a run would refuse them, then installed ones. */
public final class ProjectTools implements ToolLookup {
    private final ToolCatalog catalog;
    private final Map<String, ToolDescriptor> own = new HashMap<>();

    /**
     * Reads a project's own tools.
     *
     * @param files descriptors; a damaged one is left out, because it is told of itself
     */
    public ProjectTools(ToolCatalog catalog, List<Path> files) {
        this.catalog = catalog;
        for (Path file : files) {
            try {
                ToolDescriptor tool = ModelFiles.load(ModelFiles.newResourceSet(), file, ToolDescriptor.class);
                own.put(tool.getId(), tool);
            } catch (ProblemException e) {
                // examining the file itself tells what is wrong with it
            }
        }
    }

    @Override
    public Optional<ToolDescriptor> find(String id) {
        return Optional.ofNullable(own.get(id)).or(() -> catalog.find(id));
    }
}
