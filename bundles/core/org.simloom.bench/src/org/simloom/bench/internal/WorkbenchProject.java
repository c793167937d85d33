package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.store.RunRecord;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.workspace.Examples;
import org.simloom.workspace.Workspace;

/** The project that the workbench is measured with. */
final class WorkbenchProject {
    private static final String NAME = "bench";
    private static final int ELEMENTS = 10_000;
    private static final int ELEMENTS_A_TASK = 5;
    private static final int PROCESSES = 3_000;
    private static final int LOOP = 5_000;
    private static final String DESCRIPTION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <projectDescription>
            	<name>bench</name>
            </projectDescription>
            """;

    private final Path folder;

    /** Makes it in a workspace; it is trusted, because it is made here. */
    WorkbenchProject(Path workspace) throws IOException {
        folder = Files.createDirectories(workspace.resolve(NAME));
        save(SweepModel.chain(ELEMENTS / ELEMENTS_A_TASK), folder.resolve("large.simflow"));
        Files.writeString(folder.resolve("nothing.simtool"), ProcessMeasure.TOOL);
        Files.move(new SweepModel(PROCESSES).tools(folder, "bench.nothing"), folder.resolve("changes.simflow"));
        Files.move(new SweepModel(LOOP).expressions(folder), folder.resolve("loop.simflow"));
        Files.writeString(folder.resolve(".project"), DESCRIPTION);
        new Workspace(workspace, Examples.in()).trust().trust(folder);
    }

    /** Makes a project of chains of tasks side by side in a workspace: {@code diagram-N.simflow} with N nodes for each size. */
    static void diagrams(Path workspace, int... sizes) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve(NAME));
        for (int size : sizes) {
            save(SweepModel.grid(size), folder.resolve("diagram-" + size + ".simflow"));
        }
        Files.writeString(folder.resolve(".project"), DESCRIPTION);
    }

    private static void save(Workflow workflow, Path file) throws IOException {
        Resource resource = ModelFiles.newResourceSet().createResource(ModelFiles.uri(file));
        resource.getContents().add(workflow);
        ModelFiles.save(resource);
    }

    /**
     * How many changes of the states of tasks a second there were.
     *
     * @param workflow whose last run is meant
     * @param begin    milliseconds since 1970
     * @param end      likewise
     */
    double changes(String workflow, double begin, double end) {
        try (Store store = new Project(folder).openStore()) {
            RunRecord run = store.runs().latest(Integer.MAX_VALUE).stream().filter(r -> r.workflow().equals(workflow))
                    .findFirst().orElseThrow();
            long changes = 0;
            for (TaskRecord task : store.runs().tasks(run.id())) {
                changes += task.started() >= begin && task.started() <= end ? 1 : 0;
                changes += task.ended() >= begin && task.ended() <= end ? 1 : 0;
            }
            return 1_000 * changes / (end - begin);
        }
    }
}
