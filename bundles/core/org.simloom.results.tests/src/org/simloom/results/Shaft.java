package org.simloom.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

import org.simloom.engine.Engine;
import org.simloom.engine.Project;
import org.simloom.engine.Resources;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.executor.LocalExecutor;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** A project with a workflow that computes the cross-section of a shaft; it fails for a negative diameter. */
public final class Shaft {
    static final String FILE = "shaft.simflow";

    private final Path folder;

    Shaft(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(".project"));
        write("mm", "mm^2", "");
    }

    Project project() {
        return new Project(folder);
    }

    /** Writes the workflow with units of its input and output, and more ports in between. */
    void write(String unit, String area, String more) throws IOException {
        Files.writeString(folder.resolve(FILE), """
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="w" name="shaft" label="Shaft">
                  <inputs id="diameter" name="diameter" label="Durchmesser" description="Outer diameter." unit="UNIT"/>
                  <inputs id="grade" name="grade" type="text" value="S235"/>
                  MORE
                  <outputs id="area" name="area" unit="AREA"/>
                  <nodes xsi:type="workflow:ExpressionTask" id="s" name="section">
                    <inputs id="s.d" name="d" unit="mm"/>
                    <outputs id="s.a" name="a" unit="mm^2"/>
                    <assignments id="s.1" output="s.a" expression="if(d &lt; 0, ln(d), 2 * d)"/>
                  </nodes>
                  <connections id="c1" source="diameter" target="s.d"/>
                  <connections id="c2" source="s.a" target="area"/>
                </workflow:Workflow>
                """.replace("UNIT", unit).replace("AREA", area).replace("MORE", more));
        // file systems keep times in steps; a change within one must not go unseen
        Files.setLastModifiedTime(folder.resolve(FILE),
                FileTime.fromMillis(1_000L * (unit + area + more).hashCode()));
    }

    RunResult run(String... inputs) {
        RunRequest request = RunRequest.of(folder.resolve(FILE));
        for (String input : inputs) {
            String[] parts = input.split("=", 2);
            request = request.with(parts[0], parts[1]);
        }
        return new Engine(new ToolCatalog(List.of(), Map.of(), Map.of()), new LocalExecutor(), System.getenv(),
                new Resources(2, 1000, Map.of())).run(request, RunListener.NONE, Cancellation.NEVER);
    }

    ResultTable table() {
        ResultTable table = new ResultTable(project(), FILE);
        table.refresh();
        return table;
    }

    static Column column(ResultTable table, String name) {
        return table.columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }
}
