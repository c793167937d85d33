package org.simloom.diagram.ui.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.simloom.ui.testing.Projects;
import org.simloom.workbench.SimloomServices;

/**
 * A project with a workflow that runs another: of that, {@code cut} waits until it is let go, {@code weigh} takes what that gives, and
 * {@code polish} always fails.
 */
final class NestedProject {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" \
            """;
    private static final String OUTER = HEAD + """
            id="outer" name="outer" label="Make and check">
              <nodes xsi:type="workflow:SubWorkflow" id="part" name="part" label="Make the part">
                <workflow href="inner.simflow#inner"/>
              </nodes>
            </workflow:Workflow>
            """;
    private static final String INNER = HEAD + """
            id="inner" name="inner" label="Part">
              <nodes xsi:type="workflow:ScriptTask" id="cut" name="cut" label="Cut it" script="cut.py">
                <outputs id="cut.length" name="length" unit="mm"/>
              </nodes>
              <nodes xsi:type="workflow:ScriptTask" id="weigh" name="weigh" label="Weigh it" script="weigh.py">
                <inputs id="weigh.length" name="length" unit="mm"/>
                <outputs id="weigh.mass" name="mass" unit="kg"/>
              </nodes>
              <nodes xsi:type="workflow:ScriptTask" id="polish" name="polish" label="Polish it" script="polish.py">
                <inputs id="polish.mass" name="mass" unit="kg"/>
                <outputs id="polish.roughness" name="roughness"/>
              </nodes>
              <connections id="c1" source="cut.length" target="weigh.length"/>
              <connections id="c2" source="weigh.mass" target="polish.mass"/>
            </workflow:Workflow>
            """;
    private static final String CUT = """
            import json, os, time
            print('saw begins', flush=True)
            # whoever stops looking takes the folder away
            while os.path.isdir(r'FOLDER') and not os.path.exists(r'FOLDER/go'):
                time.sleep(0.05)
            json.dump({'length': 120}, open('outputs.json', 'w'))
            """;
    private static final String WEIGH = """
            import json
            json.dump({'mass': json.load(open('inputs.json'))['length'] / 100}, open('outputs.json', 'w'))
            """;
    private static final String POLISH = """
            import sys
            sys.exit('the wheel is worn')
            """;

    private final IProject project;

    private NestedProject(IProject project) {
        this.project = project;
    }

    static NestedProject create() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("nested");
        project.create(null);
        project.open(null);
        NestedProject made = new NestedProject(project);
        made.write("inner.simflow", INNER);
        made.write("outer.simflow", OUTER);
        made.write("cut.py", CUT.replace("FOLDER", made.folder().toString()));
        made.write("weigh.py", WEIGH);
        made.write("polish.py", POLISH);
        SimloomServices.trust().trust(made.folder());
        return made;
    }

    Path folder() {
        return project.getLocation().toPath();
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    /** As another program does; the workspace looks at the file as it does when the user comes back to the window. */
    void write(String name, String content) throws IOException, CoreException {
        Files.writeString(folder().resolve(name), content);
        project.refreshLocal(IResource.DEPTH_ONE, null);
    }

    /** Likewise, a part of a file. */
    void replace(String name, String old, String changed) throws IOException, CoreException {
        String content = Files.readString(folder().resolve(name));
        if (!content.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        write(name, content.replace(old, changed));
    }

    /** Lets {@code cut} go on. */
    void go() throws IOException {
        Files.createFile(folder().resolve("go"));
    }

    void delete() {
        Projects.delete(project);
    }
}
