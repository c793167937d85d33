package org.simloom.tool.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.engine.Examination;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolCatalog;

class ScriptTest extends AuthoringFixture {
    private static final String LINE = "python3 fit.py data.csv --degree 3 -o fit.json";

    @Test
    void argumentsAreRecognisedByLookingAtThem() throws Exception {
        data();
        ToolDraft draft = draft(LINE);
        assertEquals("python3", draft.program().candidate());
        assertEquals(List.of("fit.py PART", "data.csv INPUT"), draft.files().stream().map(f -> f.target() + " " + f.use()).toList());
        assertEquals(List.of("degree"), draft.arguments().stream().filter(DraftArgument::input).map(DraftArgument::name).toList());
        assertEquals(PortType.INTEGER, draft.arguments().get(3).type());
    }

    @Test
    void theMadeToolRunsInAWorkflowAndReadsWhatTheTrialShowed() throws Exception {
        data();
        ToolDraft draft = tried(LINE);
        assertTrue(draft.program().version().startsWith("3."), draft.program()::toString);
        double slope = Double.parseDouble(value(draft, "fit.json#slope"));
        assertEquals(2.03, slope, 0.1);
        Proof proof = authoring.prove(draft, settings());
        assertNull(proof.problem());
        assertTrue(proof.succeeded());
        assertEquals(Boolean.TRUE, proof.unmasked());
        assertTrue(proof.outputs().get("slope").startsWith("2.0"), proof::toString);
        assertTrue(proof.outputs().containsKey("fit_json"), proof::toString);
    }

    @Test
    void whatIsWrittenHasNoProblemsAndKeepsTheScriptBesideIt() throws Exception {
        data();
        ToolDraft draft = tried(LINE);
        draft.setNames("fit", "local.fit", "Line fit", "직선 맞춤");
        Path project = Files.createDirectories(temporary.resolve("project"));
        Path tool = project.resolve("fit.simtool");
        List<Path> written = authoring.write(draft, tool);
        assertEquals(tool, written.getLast());
        assertEquals(List.of(), new Examination(catalog).file(tool));
        assertEquals(FIT, Files.readString(project.resolve("fit/fit.py")));
        ToolDescriptor read = ToolCatalog.read(tool);
        assertEquals("Line fit", ToolCatalog.label(read));
        assertEquals(List.of("data", "degree"), read.getInputs().stream().map(p -> p.getName()).toList());
        assertEquals(List.of("fit.py", "data.csv", "--degree", "[=degree]", "-o", "fit.json"),
                read.getArguments().stream().flatMap(a -> a.getTexts().stream()).toList());
    }

    @Test
    void anInputThatTheOutputsFollowIsToldFromOneThatChangesNothing() throws Exception {
        data();
        ToolDraft draft = tried(LINE);
        choose(draft, "stdout#slope");
        assertEquals(List.of("reaction.some"), codes(authoring.tryInputs(draft, settings())));
        draft.outputs().replaceAll(output -> output.chosen(output.where().equals("fit.json#slope")));
        assertEquals(List.of("reaction.none"), codes(authoring.tryInputs(draft, settings())));
    }

    @Test
    void anOutputOfAnEarlierRunIsNotTakenForAnInput() throws Exception {
        data();
        file("fit.json", "{\"slope\": 0}");
        ToolDraft draft = draft(LINE);
        assertEquals(3, draft.files().size());
        List<Learnt> learnt = authoring.tryCommand(draft, settings());
        assertTrue(codes(learnt).contains("output.rewritten"), learnt::toString);
        assertEquals(List.of("fit.py", "data.csv"), draft.files().stream().map(DraftFile::target).toList());
        assertEquals("{\"slope\": 0}", Files.readString(folder.resolve("fit.json")), "the user's folder is only read");
    }

    @Test
    void filesThatTheCommandDoesNotNameAreFoundByLeavingThemOut() throws Exception {
        file("helper.py", "def twice(x):\n    return 2 * x\n");
        file("material.txt", "210000");
        file("unused.txt", "1");
        file("run.py", "import helper\nE = float(open('material.txt').read())\nopen('out.txt', 'w').write(f'E = {helper.twice(E)}')\nprint('done')\n");
        ToolDraft draft = draft("python3 run.py");
        List<Learnt> learnt = authoring.tryCommand(draft, settings());
        assertTrue(codes(learnt).containsAll(List.of("isolated.differs", "need.part", "need.file")), learnt::toString);
        assertEquals(List.of("helper.py PART", "material.txt INPUT", "run.py PART"),
                draft.files().stream().map(f -> f.target() + " " + f.use()).sorted().toList());
        authoring.tryFailure(draft, settings());
        assertTrue(authoring.prove(draft, settings()).succeeded());
    }

    @Test
    void aFileWithoutWhichItWorksButGivesAnotherResultIsFoundToo() throws Exception {
        file("factor.cfg", "7");
        file("run.py", "import os\nf = float(open('factor.cfg').read()) if os.path.exists('factor.cfg') else 1.0\nprint('stress =', 5 * f)\n");
        ToolDraft draft = draft("python3 run.py");
        authoring.tryCommand(draft, settings());
        assertTrue(draft.files().stream().anyMatch(f -> f.target().equals("factor.cfg")), draft::toJson);
    }

    @Test
    void aFolderThatHasToBeThereIsMadeByTheTool() throws Exception {
        data();
        Files.createDirectories(folder.resolve("results/today"));
        ToolDraft draft = draft("python3 fit.py data.csv -o results/today/fit.json");
        List<Learnt> learnt = authoring.tryCommand(draft, settings());
        assertTrue(codes(learnt).contains("need.folder"), learnt::toString);
        authoring.tryFailure(draft, settings());
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
        assertTrue(proof.outputs().containsKey("fit_json"), proof::toString);
    }

    @Test
    void aVariableOfTheEnvironmentThatIsNeededIsHandedOn() throws Exception {
        environment.put("SOLVER_FACTOR", "3");
        authoring.close();
        authoring = new ToolAuthoring(new org.simloom.executor.LocalExecutor(), environment, catalog);
        file("run.py", "import os\nprint('stress =', 2 * float(os.environ['SOLVER_FACTOR']))\n");
        ToolDraft draft = draft("python3 run.py");
        List<Learnt> learnt = authoring.tryCommand(draft, settings());
        assertEquals(List.of("SOLVER_FACTOR"), draft.inherited(), learnt::toString);
    }

    @Test
    void outputThatIsRedirectedBecomesAFile() throws Exception {
        file("run.py", "print('x,y')\nfor i in range(4): print(f'{i},{i * i}')\n");
        ToolDraft draft = tried("python3 run.py > table.csv");
        assertEquals("9.0", value(draft, "stdout#y[last]"));
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
        assertTrue(proof.outputs().containsKey("table_csv"), proof::toString);
    }

    @Test
    void aScriptWithAShebangBecomesPartOfTheTool() throws Exception {
        Path script = file("solve it.sh", "#!/bin/sh\necho \"load = $1 N\" > \"$2\"\ncat \"$2\"\n");
        script.toFile().setExecutable(true);
        ToolDraft draft = tried("'./solve it.sh' 12.5 결과.txt");
        assertEquals("sh", draft.program().candidate());
        assertEquals(FileUse.PART, draft.files().get(0).use());
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
    }

    @Test
    void namesWithBlanksQuotesKoreanAndBracketsStayAsTheyAre() throws Exception {
        file("it's [=a] 스크립트.py", FIT);
        file("측정 \"1\" [#if].csv", "x,y\n1,2\n2,4\n");
        String line = new CommandLine(java.util.Map.of(), List.of("python3", "it's [=a] 스크립트.py", "측정 \"1\" [#if].csv", "-o", "결과 [=x].json"), "").line();
        assertEquals(line, CommandLine.parse(line).line());
        ToolDraft draft = tried(line);
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
        assertTrue(proof.outputs().get("slope").startsWith("2"), proof::toString);
    }

    @Test
    void aDraftCanBeKeptAsText() throws Exception {
        data();
        ToolDraft draft = tried(LINE);
        ToolDraft again = ToolDraft.fromJson(draft.toJson());
        assertEquals(draft.toJson(), again.toJson());
        assertTrue(authoring.prove(again, settings()).succeeded());
    }

    @Test
    void aScriptLeavesTheShortNameToTheFileThatItReads() throws Exception {
        file("beam.py", "import sys\nprint('lines =', len(open(sys.argv[1]).readlines()))\n");
        file("beam.txt", "1\n2\n");
        assertEquals(List.of("beam"), draft("python3 beam.py beam.txt").inputNames());
    }

    @Test
    void onlyWhatIsPrintedAsAResultIsProposed() throws Exception {
        file("run.py", """
                print('INFO: reading 3 layers')
                print('[DEBUG] step = 4, residual = 0.5')
                print('INFO: deflection = 3.5 mm')
                print('peak stress: 120 MPa')
                print('it took 3 tries, last (weight = 2) of all')
                print('wall time = 0.1')
                """);
        ToolDraft draft = draft("python3 run.py");
        authoring.tryCommand(draft, settings());
        assertEquals(List.of("stdout#deflection", "stdout#peak stress"),
                draft.outputs().stream().filter(DraftOutput::chosen).map(DraftOutput::where).toList());
        assertEquals("4", value(draft, "stdout#step"));
        assertEquals(List.of("reaction.nothing"), codes(authoring.tryInputs(draft, settings())));
    }

    @Test
    void numbersOfAnInputFileBecomeInputsOfATemplate() throws Exception {
        file("run.py", "import sys\nv = dict(l.split('=') for l in open(sys.argv[1]) if '=' in l and '[' not in l)\nprint('force =', float(v['area']) * float(v['pressure']), 'N')\n");
        file("deck.txt", "# [=literal] [#if] stays\narea=20\npressure=1.5\n");
        ToolDraft draft = draft("python3 run.py deck.txt");
        int deck = 1;
        DraftFile file = draft.files().get(deck);
        List<TemplateField> fields = authoring.fields(file);
        assertEquals(List.of("area", "pressure"), fields.stream().map(TemplateField::name).toList());
        draft.files().set(deck, file.withFields(fields.stream().map(f -> f.asInput(true, f.name(), PortType.REAL, f.name().equals("area") ? "mm^2" : "MPa")).toList()));
        authoring.tryCommand(draft, settings());
        assertEquals("30.0", value(draft, "stdout#force"));
        choose(draft, "stdout#force");
        assertEquals(List.of("reaction.some", "reaction.some"), codes(authoring.tryInputs(draft, settings())));
        authoring.tryFailure(draft, settings());
        Proof proof = authoring.prove(draft, settings());
        assertTrue(proof.succeeded(), proof::toString);
        assertEquals("30 N", proof.outputs().get("force"));
        Path tool = temporary.resolve("p/run.simtool");
        authoring.write(draft, tool);
        assertEquals("# [='[']=literal] [='[']#if] stays\narea=[=area]\npressure=[=pressure]\n",
                Files.readString(temporary.resolve("p/run/deck.txt")));
    }
}
