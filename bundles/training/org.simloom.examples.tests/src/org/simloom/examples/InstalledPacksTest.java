package org.simloom.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.tool.ToolCatalog;
import org.simloom.workspace.Examples;

class InstalledPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"org.simloom.gmsh.mesh", "org.simloom.calculix.solve", "org.simloom.python.script"})
    void everyPackIsFound(String id) {
        assertTrue(ToolCatalog.installed().find(id).isPresent(), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmsh.mesh", "calculix.frd", "calculix.frequencies", "calculix.table", "calculix.history",
        "calculix.vtu", "file", "directory", "regex", "json", "csv"})
    void everyReaderIsFound(String kind) {
        assertTrue(ToolCatalog.installed().reader(kind).isPresent(), kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmsh.mesh", "calculix.deck", "calculix.results"})
    void everyCheckIsFound(String kind) {
        assertTrue(ToolCatalog.installed().check(kind).isPresent(), kind);
    }

    @Test
    void everyExampleIsFoundWithItsTitle() {
        assertEquals(List.of("bracket", "calculix-deck", "le1", "plate-with-hole", "press-fit", "quench", "t4"),
                Examples.installed().all().stream().map(example -> example.name()).toList());
        Examples.installed().all().forEach(example -> assertTrue(!example.title().equals(example.name()), example.name()));
    }
}
