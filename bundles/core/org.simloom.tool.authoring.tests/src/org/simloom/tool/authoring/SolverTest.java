package org.simloom.tool.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.executor.LocalExecutor;
import org.simloom.store.RunState;
import org.simloom.tool.Cancellation;

/** With CalculiX and gmsh as they are. */
class SolverTest extends AuthoringFixture {
    private static final String PLATE = """
            SetFactory("OpenCASCADE");
            DefineConstant[ d = 20 ];
            Rectangle(1) = {0, 0, 0, 100, 50};
            Disk(2) = {50, 25, 0, d / 2};
            BooleanDifference{ Surface{1}; Delete; }{ Surface{2}; Delete; }
            Mesh.MeshSizeMax = 10;
            """;

    private void beam() throws Exception {
        Path deck = Path.of("/usr/share/doc/calculix-ccx-test/examples/test/beampt.inp");
        try (InputStream in = Files.exists(deck) ? Files.newInputStream(deck)
                : new GZIPInputStream(Files.newInputStream(Path.of(deck + ".gz")))) {
            Files.copy(in, folder.resolve("beam.inp"));
        }
    }

    @Test
    void aDeckThatIsNamedWithoutItsExtensionIsAnInput() throws Exception {
        beam();
        ToolDraft draft = draft("ccx -i beam");
        assertEquals(List.of("beam.inp"), draft.files().stream().map(DraftFile::target).toList());
        authoring.probe(draft, settings());
        assertTrue(draft.program().version().matches("2\\.\\d+"), draft.program()::toString);
    }

    @Test
    void anExitCodeThatLiesIsUnmaskedAndTheMadeToolIsNotFooled() throws Exception {
        beam();
        ToolDraft draft = draft("ccx -i beam");
        authoring.probe(draft, settings());
        authoring.tryCommand(draft, settings());
        List<Learnt> learnt = authoring.tryFailure(draft, settings());
        assertTrue(learnt.stream().anyMatch(l -> l.code().equals("failure.lies")), learnt::toString);
        assertTrue(codes(learnt).stream().noneMatch(code -> code.startsWith("rules.")), learnt::toString);
        assertTrue(draft.rules().stream().anyMatch(r -> r.chosen() && r.kind() == SuccessRule.Kind.MARKER && r.seen().equals("Job finished")),
                draft.rules()::toString);
        choose(draft, "beam.frd");
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
        assertEquals(Boolean.TRUE, proof.unmasked());
        assertTrue(fails(draft, "*INCLUDE, INPUT=nowhere.inp\n"), "an included file that is not there: exit code 0");
        String deck = Files.readString(folder.resolve("beam.inp"));
        assertTrue(fails(draft, deck.substring(0, deck.toUpperCase().indexOf("*STEP"))), "no step: exit code 0 and \"Job finished\"");
    }

    /** Whether the made tool, in a project, refuses a deck. */
    private boolean fails(ToolDraft draft, String deck) throws Exception {
        Path project = Files.createTempDirectory(temporary, "project");
        authoring.write(draft, project.resolve("ccx.simtool"));
        Files.createFile(project.resolve(".project"));
        Path bad = Files.writeString(project.resolve("bad.inp"), deck);
        Files.writeString(project.resolve("w.simflow"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" id="w" name="w">
                  <nodes xsi:type="workflow:ToolTask" id="solve" name="solve" tool="%s">
                    <inputs id="solve.deck" name="beam" type="file" value="%s"/>
                    <outputs id="solve.frd" name="beam_frd" type="file"/>
                  </nodes>
                </workflow:Workflow>
                """.formatted(draft.id(), bad.getFileName()));
        RunResult result = new Engine(catalog, new LocalExecutor(), environment, Resources.ofThisMachine())
                .run(RunRequest.of(project.resolve("w.simflow")), RunListener.NONE, Cancellation.NEVER);
        return result.state() == RunState.FAILED;
    }

    @Test
    void theCommentaryOfTheMesherIsOfferedAndItsFileAloneIsProposed() throws Exception {
        file("plate.geo", PLATE);
        ToolDraft draft = draft("gmsh -2 plate.geo -o plate.msh");
        authoring.probe(draft, settings());
        authoring.tryCommand(draft, settings());
        authoring.tryFailure(draft, settings());
        assertEquals(List.of("plate.msh"), draft.outputs().stream().filter(DraftOutput::chosen).map(DraftOutput::where).toList());
        long nodes = Long.parseLong(value(draft, "stdout#nodes"));
        long elements = Long.parseLong(value(draft, "stdout#elements"));
        assertTrue(nodes > 50 && elements > nodes, () -> nodes + " nodes and " + elements + " elements");
        assertTrue(draft.outputs().stream().noneMatch(output -> output.where().startsWith("stdout#Info")), draft.outputs()::toString);
        assertTrue(printed().stream().noneMatch(line -> line.startsWith("Usage")), "what it says to unknown options is not shown");
        choose(draft, "stdout#nodes");
        assertEquals(String.valueOf(nodes), authoring.prove(draft, settings()).outputs().get("nodes"));
    }

    @Test
    void aParameterOfTheMesherBecomesAnInputThatTheMeshFollows() throws Exception {
        file("plate.geo", PLATE);
        ToolDraft draft = tried("gmsh -2 plate.geo -setnumber d 20 -o plate.msh");
        assertEquals(List.of("d"), draft.arguments().stream().filter(DraftArgument::input).map(DraftArgument::name).toList());
        assertTrue(draft.program().version().startsWith("4."), draft.program()::toString);
        assertEquals(List.of("reaction.some"), codes(authoring.tryInputs(draft, settings())));
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
        assertTrue(proof.outputs().keySet().stream().anyMatch(name -> name.startsWith("plate")), proof::toString);
    }
}
