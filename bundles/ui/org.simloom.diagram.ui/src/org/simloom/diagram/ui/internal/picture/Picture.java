package org.simloom.diagram.ui.internal.picture;

import java.util.List;

import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.DiagramSession;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Marking;
import org.simloom.drawing.Placement;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.editor.pages.ModelPageSite;
import org.simloom.engine.Examination;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Finding;
import org.simloom.workbench.SimloomServices;

/** A diagram as it is shown, with what is wrong. */
public final class Picture {
    private final Drawing drawing;
    private final Marking marking;
    private boolean isExamined;

    /**
     * @param drawing  what is where
     * @param findings in the drawn model itself, whose thread this is called on
     */
    Picture(Drawing drawing, List<Finding> findings) {
        this.drawing = drawing;
        this.marking = new Marking(drawing);
        findings.forEach(finding -> marking.add(finding.severity(), finding.message(), finding.element()));
    }

    /** The diagram of an editor. UI thread only. */
    public static Picture of(ModelPageSite site, DiagramSession session) {
        Drawing shown = session.drawing();
        return new Picture(shown != null ? shown : draw(site), site.findings());
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

    /** As SVG. Examines the files of open sub-workflows: not for the UI thread. */
    public synchronized String svg(Theme theme) {
        if (!isExamined) {
            Examination examination = new Examination(SimloomServices.catalog());
            marking.addNested((file, found) -> examination.file(ModelFiles.newResourceSet(), file, found));
            isExamined = true;
        }
        return new SvgWriter(theme, marking).write(drawing);
    }

    /** As SVG without any marks, which is as large. */
    String plain(Theme theme) {
        return new SvgWriter(theme, id -> null).write(drawing);
    }
}
