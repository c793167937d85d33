package org.simloom.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.ProblemException;
import org.simloom.pack.internal.Texts;

class PackSourceTest {
    private static final PackTemplate TEMPLATE = PackTemplate.in(Path.of("../org.simloom.pack/template").toAbsolutePath());

    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void makeTheTemplate() {
        folder = TEMPLATE.create(temporary.resolve("beam"), "com.acme.beam", false);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @Test
    void theTemplateIsAPackWithEverythingItsToolNamesAndNothingElse() {
        PackSource source = PackSource.read(folder, null);
        assertEquals("com.acme.beam", source.description().id());
        assertEquals("1.0.0", source.description().version());
        assertEquals("Cantilever", source.description().name());
        assertEquals("외팔보", source.description().koreanName());
        assertEquals(List.of("com.acme.beam"), source.tools());
        assertEquals(Set.of("cantilever.simtool", "cantilever.properties", "cantilever_ko.properties", "cantilever.svg",
                "cantilever.dat", "cantilever.py"), source.files().keySet());
    }

    @Test
    void aToolThatWorksIsAPackWithoutAFurtherFile() throws IOException {
        Files.delete(folder.resolve("pack.properties"));
        Files.delete(folder.resolve("pack_ko.properties"));
        PackDescription pack = PackSource.read(folder, null).description();
        assertEquals("com.acme.beam", pack.id());
        assertEquals("1.0.0", pack.version());
        assertEquals("Cantilever", pack.name());
        assertEquals("외팔보", pack.koreanName());
        assertEquals("Example", pack.vendor());
    }

    @Test
    void theTemplateForMavenHasTheSameToolInABundle() {
        Path tool = TEMPLATE.create(temporary.resolve("gear"), "com.acme.gear", true);
        assertEquals(temporary.resolve("gear/bundle/tool"), tool);
        assertEquals("com.acme.gear", PackSource.read(tool, null).description().id());
        assertTrue(Files.exists(temporary.resolve("gear/.mvn/extensions.xml")));
    }

    @Test
    void examplesAreTakenAlongWithoutTheirResults() throws IOException {
        Path example = Files.createDirectories(folder.resolve("examples/first/.simloom"));
        Files.writeString(example.resolve("store.db"), "results");
        Files.writeString(example.resolveSibling(".project"), "<projectDescription/>");
        Files.copy(folder.resolve("try.simflow"), example.resolveSibling("first.simflow"));
        PackSource source = PackSource.read(folder, null);
        assertTrue(source.hasExamples());
        assertTrue(source.files().containsKey("examples/first/.project"));
        assertTrue(source.files().containsKey("examples/first/first.simflow"));
        assertFalse(source.files().containsKey("examples/first/.simloom/store.db"));
    }

    @ParameterizedTest
    @CsvSource({"1,1.0.0", "1.2,1.2.0", "1.2.3,1.2.3", "1.2.3.beta-1,1.2.3.beta-1", "' 2.0 ',2.0.0"})
    void aVersionIsCompleted(String written, String read) {
        assertEquals(read, PackSource.read(folder, written).description().version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1.2.3.4.5", "1..2", "1.0.0.a b", "-1", "99999999999"})
    void whatIsNoVersionIsRefused(String written) {
        assertTrue(Set.of("pack.version", "pack.noVersion").contains(problem(written)));
    }

    @Test
    void aFileThatTheToolNamesMustBeThereAndInItsFolder() throws IOException {
        Files.delete(folder.resolve("cantilever.svg"));
        assertEquals("pack.missing", problem(null));
        Files.writeString(temporary.resolve("elsewhere.svg"), "");
        replace("cantilever.simtool", "icon=\"cantilever.svg\"", "icon=\"../elsewhere.svg\"");
        assertEquals("pack.outside", problem(null));
        replace("cantilever.simtool", "icon=\"../elsewhere.svg\"", "");
        assertEquals("com.acme.beam", PackSource.read(folder, null).description().id());
        Files.delete(folder.resolve("cantilever.py"));
        assertThrows(ProblemException.class, () -> PackSource.read(folder, null));
    }

    @Test
    void aToolWithErrorsIsRefusedWithItsProblem() throws IOException {
        replace("cantilever.simtool", "unit=\"mm^4\"", "unit=\"mmm^4\"");
        ProblemException refused = assertThrows(ProblemException.class, () -> PackSource.read(folder, null));
        assertFalse(refused.problem().code().startsWith("pack."), refused.problem().code());
        Files.writeString(folder.resolve("cantilever.simtool"), "<damaged");
        assertThrows(ProblemException.class, () -> PackSource.read(folder, null));
    }

    @Test
    void severalToolsNeedAnIdOfThePack() throws IOException {
        Files.writeString(folder.resolve("second.simtool"), Files.readString(folder.resolve("cantilever.simtool")));
        assertEquals("pack.twice", problem(null));
        replace("second.simtool", "id=\"com.acme.beam\"", "id=\"com.acme.second\"");
        assertEquals(2, PackSource.read(folder, null).tools().size());
        Files.delete(folder.resolve("pack.properties"));
        assertEquals("pack.noId", problem(null));
    }

    @Test
    void aFolderWithoutToolsAndAnIdThatIsNoneAreRefused() throws IOException {
        replace("pack.properties", "id=com.acme.beam", "id=my beam");
        assertEquals("pack.id", problem(null));
        Files.delete(folder.resolve("cantilever.simtool"));
        assertEquals("pack.noTools", problem(null));
        assertEquals("pack.folder", assertThrows(ProblemException.class,
                () -> PackSource.read(temporary.resolve("nothing"), null)).problem().code());
    }

    @Test
    void theTemplateOverwritesNothing() {
        assertEquals("pack.template.there", assertThrows(ProblemException.class,
                () -> TEMPLATE.create(folder, "com.acme.other", false)).problem().code());
    }

    private String problem(String version) {
        return assertThrows(ProblemException.class, () -> PackSource.read(folder, version)).problem().code();
    }

    private void replace(String file, String what, String with) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(what));
        Files.writeString(folder.resolve(file), text.replace(what, with));
    }
}
