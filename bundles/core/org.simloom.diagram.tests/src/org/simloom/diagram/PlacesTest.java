package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Placement;
import org.simloom.tool.ToolCatalog;

/** Places that are found before a diagram is drawn. */
class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void thePlacesFoundAheadAreThoseOfADrawingMadeAtOnce() {
        FileHost host = new FileHost(Samples.workflow(folder));
        DiagramModel model = new DiagramModel(host);
        Drawing atOnce = new Drawings(id -> host.tools().find(id).map(ToolCatalog::label).orElse(id))
                .draw(host.root(), host.layout(), Placement.NONE);
        assertFalse(atOnce.shapes().isEmpty());
        model.place();
        assertEquals(atOnce, host.onModel(model::draw));
        model.place();
        assertEquals(atOnce, host.onModel(model::draw));
    }
}
