package org.simloom.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.executor.LocalExecutor;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** A project with a cantilever computed by expressions, one computed by a script, and studies of them. */
abstract class StudyFixture {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <%1$s:%2$s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:study="http://www.simloom.org/study/1.0" xmlns:tool="http://www.simloom.org/tool/1.0" \
            xmlns:workflow="http://www.simloom.org/workflow/1.0" xmlns:base="http://www.simloom.org/base/1.0" id="root" %3$s>
            """;

    static final ToolCatalog CATALOG = new ToolCatalog(List.of(), Map.of(), Map.of());

    @TempDir
    Path folder;

    @BeforeEach
    void makeProject() throws IOException {
        Files.createFile(folder.resolve(".project"));
        Files.writeString(folder.resolve("shell.simtool"), HEAD.formatted("tool", "ToolDescriptor",
                "name=\"shell\" openInputs=\"true\" openOutputs=\"true\"").replace("id=\"root\"", "id=\"test.shell\"") + """
              <executables id="sh" name="sh"><candidates>sh</candidates></executables>
              <arguments id="a"><texts>run.sh</texts></arguments>
              <checks xsi:type="tool:ExitCodeCheck" id="c1"/>
              <checks xsi:type="tool:PatternCheck" id="c2" source="stdout" pattern="^y="/>
            </tool:ToolDescriptor>
            """);
        // deflection and stress of a cantilever of 1 m by beam theory, steel
        Files.writeString(folder.resolve("beam.simflow"), HEAD.formatted("workflow", "Workflow", "name=\"beam\"") + """
              <inputs id="w" name="width" unit="mm" minimum="1" value="20 mm"/>
              <inputs id="h" name="height" unit="mm" minimum="1" value="40 mm"/>
              <inputs id="f" name="force" unit="N" value="1 kN"/>
              <outputs id="d" name="deflection" unit="mm"/>
              <outputs id="s" name="stress" unit="MPa"/>
              <outputs id="m" name="mass" unit="kg"/>
              <nodes xsi:type="workflow:ExpressionTask" id="t" name="theory">
                <inputs id="t.w" name="width" unit="mm"/>
                <inputs id="t.h" name="height" unit="mm"/>
                <inputs id="t.f" name="force" unit="N"/>
                <outputs id="t.d" name="deflection" unit="mm"/>
                <outputs id="t.s" name="stress" unit="MPa"/>
                <outputs id="t.m" name="mass" unit="kg"/>
                <assignments id="t.1" output="t.d" expression="force * 1000^3 / (3 * 210000 * width * height^3 / 12)"/>
                <assignments id="t.2" output="t.s" expression="force * 1000 * 6 / (width * height^2)"/>
                <assignments id="t.3" output="t.m" expression="7.85e-6 * width * height * 1000"/>
              </nodes>
              <connections id="c1" source="w" target="t.w"/>
              <connections id="c2" source="h" target="t.h"/>
              <connections id="c3" source="f" target="t.f"/>
              <connections id="c4" source="t.d" target="d"/>
              <connections id="c5" source="t.s" target="s"/>
              <connections id="c6" source="t.m" target="m"/>
            </workflow:Workflow>
            """);
    }

    /** A workflow of one script, that tells {@code y=…} of the input {@code x}. */
    Path script(String text) throws IOException {
        return Files.writeString(folder.resolve("script.simflow"), HEAD.formatted("workflow", "Workflow", "name=\"script\"")
                + """
              <inputs id="x" name="x" value="1"/>
              <outputs id="y" name="y"/>
              <nodes xsi:type="workflow:ToolTask" id="t" name="task" tool="test.shell">
                <inputs id="t.x" name="x"/>
                <outputs id="t.y" name="y"/>
                <templates id="t.t" target="run.sh"><text>%s
            </text></templates>
                <extractors id="t.e" output="y" kind="regex">
                  <settings id="t.e.p" name="pattern" value="^y=(.*)$"/>
                </extractors>
              </nodes>
              <connections id="c1" source="x" target="t.x"/>
              <connections id="c2" source="t.y" target="y"/>
            </workflow:Workflow>
            """.formatted(text.replace("&", "&amp;").replace("<", "&lt;")));
    }

    /** A study; {@code more} are its variables, responses and so on. */
    Path study(String name, String workflow, int budget, String more) throws IOException {
        return Files.writeString(folder.resolve(name + ".simstudy"), HEAD.formatted("study", "Study",
                "name=\"" + name + "\" seed=\"7\" maximumRuns=\"" + budget + "\"") + "<workflow href=\"" + workflow
                + ".simflow#root\"/>\n" + more + "</study:Study>\n");
    }

    /** A variable between two numbers. */
    static String variable(String workflow, String name, String port, double lower, double upper) {
        return "<variables id=\"v." + name + "\" name=\"" + name + "\" lower=\"" + lower + "\" upper=\"" + upper + "\">"
                + "<port xsi:type=\"base:InputPort\" href=\"" + workflow + ".simflow#" + port + "\"/></variables>\n";
    }

    /** A response; {@code attributes} such as {@code role="objective"}. */
    static String response(String workflow, String name, String port, String attributes) {
        return "<responses id=\"r." + name + "\" name=\"" + name + "\" " + attributes
                + "><port xsi:type=\"base:OutputPort\" href=\"" + workflow + ".simflow#" + port + "\"/></responses>\n";
    }

    /** A method with settings {@code name=value}. */
    static String method(String kind, String... settings) {
        StringBuilder text = new StringBuilder("<method id=\"method\" kind=\"" + kind + "\">");
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            text.append("<settings id=\"s.").append(parts[0]).append("\" name=\"").append(parts[0]).append("\" value=\"")
                    .append(parts[1]).append("\"/>");
        }
        return text.append("</method>\n").toString();
    }

    /** A table of samples as the method. */
    String table(String csv) throws IOException {
        Files.writeString(folder.resolve("samples.csv"), csv);
        return "<method id=\"method\" kind=\"table\" table=\"samples.csv\"/>\n";
    }

    static Studies studies() {
        return new Studies(new Engine(CATALOG, new LocalExecutor(), System.getenv(), new Resources(4, 8_000, Map.of())), CATALOG);
    }

    static StudyReport run(Path study) {
        return studies().run(StudyRequest.of(study), StudyListener.NONE, Cancellation.NEVER);
    }

    static Sample sample(StudyReport report, int index) {
        return report.samples().stream().filter(s -> s.index() == index).findFirst().orElseThrow();
    }
}
