package org.simloom.runs.ui.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.simloom.ui.testing.Projects;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

/** A project with a workflow of a script that takes its time and a formula. */
public final class SampleProject {
    private static final String WORKFLOW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="w" name="shaft" label="Shaft">
              <inputs id="diameter" name="diameter" description="Outer diameter of the shaft." unit="mm" minimum="1" maximum="100" value="20 mm"/>
              <inputs id="seconds" name="seconds" description="How long measuring takes." unit="s" minimum="0" value="0.5 s"/>
              <inputs id="grade" name="grade" type="text" value="S235"/>
              <outputs id="area" name="area" description="Cross-section." unit="mm^2"/>
              <nodes xsi:type="workflow:ScriptTask" id="measure" name="measure" script="measure.py">
                <inputs id="measure.diameter" name="diameter" unit="mm"/>
                <inputs id="measure.seconds" name="seconds" unit="s"/>
                <inputs id="measure.grade" name="grade" type="text"/>
                <outputs id="measure.measured" name="measured" unit="mm"/>
              </nodes>
              <nodes xsi:type="workflow:ExpressionTask" id="section" name="section">
                <inputs id="section.d" name="d" unit="mm"/>
                <outputs id="section.area" name="area" unit="mm^2"/>
                <assignments id="section.1" output="section.area" expression="pi * d^2 / 4"/>
              </nodes>
              <connections id="c1" source="diameter" target="measure.diameter"/>
              <connections id="c2" source="seconds" target="measure.seconds"/>
              <connections id="c3" source="grade" target="measure.grade"/>
              <connections id="c4" source="measure.measured" target="section.d"/>
              <connections id="c5" source="section.area" target="area"/>
            </workflow:Workflow>
            """;
    private static final String EXPRESSION = """
            <nodes xsi:type="workflow:ExpressionTask" id="square" name="square">
              <inputs id="square.x" name="x"/>
              <outputs id="square.y" name="y"/>
              <assignments id="square.1" output="square.y" expression="x^2"/>
            </nodes>
            """;
    private static final String SCRIPTED = """
            <nodes xsi:type="workflow:ScriptTask" id="square" name="square" script="square.py">
              <inputs id="square.x" name="x"/>
              <outputs id="square.y" name="y"/>
            </nodes>
            """;
    private static final String SQUARE = """
            import json
            x = json.load(open('inputs.json'))['x']
            print('trial of', x)
            json.dump({'y': x * x}, open('outputs.json', 'w'))
            """;
    private static final String SWEEP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="s" name="sweep">
              <inputs id="values" name="values" type="vector" value="VALUES"/>
              <outputs id="squares" name="squares" type="vector"/>
              <nodes xsi:type="workflow:ForEach" id="each" name="each" items="each.x">
                <inputs id="each.x" name="x" type="vector"/>
                <outputs id="each.y" name="y" type="vector"/>
                <body id="each.body" name="body">
                  <inputs id="body.x" name="x"/>
                  <outputs id="body.y" name="y"/>
                  EXPRESSION
                  <connections id="bc1" source="body.x" target="square.x"/>
                  <connections id="bc2" source="square.y" target="body.y"/>
                </body>
              </nodes>
              <connections id="sc1" source="values" target="each.x"/>
              <connections id="sc2" source="each.y" target="squares"/>
            </workflow:Workflow>
            """;
    private static final String SCRIPT = """
            import json, sys, time
            inputs = json.load(open('inputs.json'))
            for i in range(5):
                print('reading', i, 'of', inputs['diameter'], flush=True)
                time.sleep(inputs['seconds'] / 5)
            print('see inputs.json:1 for what was given')
            print('probe is warm', file=sys.stderr)
            json.dump({'measured': inputs['diameter']}, open('outputs.json', 'w'))
            """;

    private final IProject project;

    private SampleProject(IProject project) {
        this.project = project;
    }

    /** Makes it, trusted or not. */
    public static SampleProject create(String name, boolean trusted) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        write(project.getFile("shaft.simflow"), WORKFLOW);
        write(project.getFile("measure.py"), SCRIPT);
        if (trusted) {
            SimloomServices.trust().trust(project.getLocation().toPath());
        }
        return new SampleProject(project);
    }

    /** Adds a workflow that computes one value for each of many. */
    public IFile addSweep(int items) throws Exception {
        String values = IntStream.range(0, items).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]"));
        IFile file = project.getFile("sweep.simflow");
        write(file, SWEEP.replace("VALUES", values).replace("EXPRESSION", EXPRESSION));
        return file;
    }

    /** Adds a workflow that runs a short tool for each of many. */
    public IFile addTrials(int items) throws Exception {
        String values = IntStream.range(0, items).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]"));
        write(project.getFile("square.py"), SQUARE);
        IFile file = project.getFile("trials.simflow");
        write(file, SWEEP.replace("VALUES", values).replace("EXPRESSION", SCRIPTED));
        return file;
    }

    private static void write(IFile file, String text) throws Exception {
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    }

    public IFile workflow() {
        return project.getFile("shaft.simflow");
    }

    public IProject project() {
        return project;
    }

    /** Takes it away with all that has been launched from it. */
    public void delete() throws Exception {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        for (ILaunch launch : manager.getLaunches()) {
            Ui.until("ended", launch::isTerminated);
        }
        manager.removeLaunches(manager.getLaunches());
        for (ILaunchConfiguration configuration : manager.getLaunchConfigurations()) {
            configuration.delete();
        }
        Projects.delete(project);
    }
}
