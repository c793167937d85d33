package org.simloom.diagram.ui.internal.picture;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.DiagramSession;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Placement;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.engine.Project;
import org.simloom.tool.ToolCatalog;
import org.simloom.workbench.SimloomServices;

/**
 * A diagram as it is shown.
 *
 * @param drawing what is where
 * @param faults  what is wrong with elements, for people
 */
public record Picture(Drawing drawing, Map<EObject, String> faults) {
    /** The diagram of an editor. UI thread only. */
    public static Picture of(ModelPageSite site, DiagramSession session) {
        Map<EObject, String> faults = new HashMap<>();
        site.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> faults.putIfAbsent(finding.element(), finding.message()));
        Drawing shown = session.drawing();
        return new Picture(shown != null ? shown : draw(site), faults);
    }

    private static Drawing draw(ModelPageSite site) {
        ToolCatalog installed = SimloomServices.catalog();
        ToolCatalog tools;
        try {
            tools = installed.withProject(Project.open(site.file()).folder());
        } catch (ProblemException e) {
            // without a project there are the installed tools
            tools = installed;
        }
        ToolCatalog all = tools;
        return new Drawings(id -> all.find(id).map(ToolCatalog::label).orElse(id)).draw(site.root(), site.layout(), Placement.NONE);
    }

    /** As SVG. */
    public String svg(Theme theme) {
        return new SvgWriter(theme, shape -> shape.element() == null ? null : faults.get(shape.element())).write(drawing);
    }
}
