package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;

/** What a tool is started with: its command line, its environment, its files. */
class CommandTest extends ToolFixture {
    /** A tool that prints its arguments, each in a line. */
    private ToolDescriptor printer(String arguments) {
        return descriptor("""
                <executables id="printf" name="printf"><candidates>printf</candidates></executables>
                <arguments id="a0"><texts>%s\\n</texts></arguments>
                <checks xsi:type="tool:ExitCodeCheck" id="c1"/>
                <checks xsi:type="tool:PatternCheck" id="c2" source="stderr" pattern="." present="false"/>
                """ + arguments);
    }

    @Test
    void argumentsNeverSeeAShell() throws IOException {
        String hostile = "$(touch pwned) `touch pwned`; touch pwned & | > pwned * ~ $HOME \" ' \\ 한글";
        input("text", hostile);
        assertEquals(List.of(hostile, "--name=" + hostile), printed(printer(
                "<arguments id=\"a1\"><texts>[=text]</texts><texts>--name=[=text]</texts></arguments>")));
        assertFalse(Files.exists(attempt.resolve("pwned")));
    }

    @Test
    void anEmptyValueStaysAnArgument() throws IOException {
        input("text", "");
        assertEquals(List.of("", "end"), printed(printer("<arguments id=\"a1\"><texts>[=text]</texts><texts>end</texts></arguments>")));
    }

    @Test
    void argumentsCanDependOnInputs() throws IOException {
        input("n", 3);
        input("flag", PortType.BOOLEAN, null);
        String arguments = "<arguments id=\"a1\" when=\"n > 2\"><texts>many</texts></arguments>"
                + "<arguments id=\"a2\" when=\"n > 5\"><texts>more</texts></arguments>"
                + "<arguments id=\"a3\" when=\"flag\"><texts>flag</texts></arguments>";
        assertEquals(List.of("many"), printed(printer(arguments)));
    }

    @Test
    void inputsThatTheDescriptorDoesNotNameCanBeArgumentsOneByOne() throws IOException {
        input("known", 1);
        input("d", PortType.REAL, new org.simloom.base.values.RealValue(20, "mm")).setUnit("mm");
        input("left", PortType.REAL, null);
        input("lc", 8.5);
        assertEquals(List.of("-set", "d", "20", "mm", "-set", "lc", "8.5", ""), printed(printer(
                "<inputs id=\"known\" name=\"known\"/><arguments id=\"a1\" perExtraInput=\"true\"><texts>-set</texts>"
                        + "<texts>[=port.name]</texts><texts>[=port.value]</texts><texts>[=port.unit]</texts></arguments>")));
    }

    @Test
    void theEnvironmentIsScrubbedToWhatTheDescriptorNames() throws IOException {
        environment.put("HOME", "/home/somebody");
        environment.put("SECRET", "token");
        environment.put("LICENSE_SERVER", "27000@host");
        environment.put("LD_PRELOAD", "evil.so");
        input("n", 4);
        List<String> lines = printed(script("env", "<environment id=\"e1\" name=\"LICENSE_SERVER\" inherited=\"true\"/>"
                + "<environment id=\"e2\" name=\"THREADS\" value=\"[=n]\"/><environment id=\"e3\" name=\"NOT_SET\" inherited=\"true\"/>"));
        lines.removeIf(line -> line.matches("(PWD|SHLVL|_|OLDPWD|SIMLOOM_ATTEMPT)=.*"));
        assertEquals(List.of("HOME=/home/somebody", "LICENSE_SERVER=27000@host", "PATH=" + environment.get("PATH"), "THREADS=4"),
                lines.stream().sorted().toList());
    }

    @Test
    void filesLieWhereTemplatesAndArgumentsSayTheyDo() throws IOException {
        inputFile("deck", "한글 deck.inp", "a=[=7*7]\n");
        inputFile("other", "other.txt", "other\n");
        ToolDescriptor tool = script("cat job.inp '[=deck]' '[=other]'; echo '[=deck] [=other]'",
                "<templates id=\"t2\" port=\"deck\" target=\"job.inp\" rendered=\"false\"/>");
        assertEquals(List.of("a=[=7*7]", "a=[=7*7]", "other", "job.inp inputs/other/other.txt"), printed(tool));
    }

    @Test
    void aFileThatIsATemplateIsFilledIn() throws IOException {
        input("d", 20);
        inputFile("deck", "deck.inp", "d=[=d]\n");
        assertEquals(List.of("d=20"), printed(script("cat job.inp", "<templates id=\"t2\" port=\"deck\" target=\"job.inp\"/>")));
        inputs.remove("d");
        assertTrue(failure(script("cat job.inp", "<templates id=\"t2\" port=\"deck\" target=\"job.inp\"/>"),
                "tool.template.variable").contains("\"d\""));
    }

    @Test
    void templatesOfATaskLieInItsProject() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "[=d]\n");
        input("d", 3);
        InputTemplate template = ToolFactory.eINSTANCE.createInputTemplate();
        template.setSource("mine.txt");
        template.setTarget("sub/[=d].txt");
        task.getTemplates().add(template);
        assertEquals(List.of("3"), printed(script("cat sub/3.txt", "")));
        template.setSource("../mine.txt");
        failure(script("cat sub/3.txt", ""), "tool.source");
        template.setSource("none.txt");
        failure(script("cat sub/3.txt", ""), "tool.source");
    }

    @Test
    void noPathLeadsOutOfTheFolder() {
        input("name", "../../evil");
        Path evil = folder.getParent().resolve("evil");
        failure(script("true", "<templates id=\"t2\" text=\"x\" target=\"[=name]\"/>"), "tool.path");
        failure(script("true", "<templates id=\"t2\" text=\"x\" target=\"/tmp/simloom-evil\"/>"), "tool.path");
        failure(script("true", "<cancelProtocol id=\"c\"><steps id=\"s\" fileName=\"../stop\"/></cancelProtocol>"), "tool.path");
        failure(script("true", "<progressRules id=\"p\" source=\"../log\" pattern=\"x\"/>"), "tool.path");
        assertFalse(Files.exists(evil) || Files.exists(Path.of("/tmp/simloom-evil")));
    }

    @Test
    void anUnknownToolIsSaid() {
        task.setTool("no.such.tool");
        org.simloom.base.problem.ProblemException e = org.junit.jupiter.api.Assertions.assertThrows(
                org.simloom.base.problem.ProblemException.class, () -> run(script("true", "")));
        assertEquals("tool.unknown", e.problem().code());
        assertTrue(e.getMessage().contains("no.such.tool"));
    }
}
