package org.simloom.editor.internal.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Severity;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.problem.Findings;
import org.simloom.workbench.ModelLabelProvider;

/** Elements and groups of them in a tree, with a mark where validation has found something, and its words on hover. */
public final class ElementLabelProvider extends StyledCellLabelProvider {
    private static final Map<Severity, String> MARKS = Map.of(Severity.ERROR, FieldDecorationRegistry.DEC_ERROR,
            Severity.WARNING, FieldDecorationRegistry.DEC_WARNING);

    private record Marked(Image image, Severity severity) {
    }

    private final ModelLabelProvider labels;
    private final Findings findings;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private final Map<Marked, Image> marked = new HashMap<>();

    public ElementLabelProvider(AdapterFactory factory, Findings findings) {
        this.labels = new ModelLabelProvider(factory);
        this.findings = findings;
    }

    @Override
    public void update(ViewerCell cell) {
        Object element = cell.getElement();
        StyledString text = switch (element) {
            case Group group -> group.text();
            case Range range -> new StyledString(Texts.get("tree.range", range.from() + 1, range.to()));
            default -> labels.getStyledText(element);
        };
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(element));
        super.update(cell);
    }

    private Image image(Object element) {
        if (element instanceof Range) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
        }
        Image plain = element instanceof Group group ? group.image() : labels.getImage(element);
        Severity severity = element instanceof Group group ? worst(group) : findings.worst(element);
        String mark = severity == null ? null : MARKS.get(severity);
        if (mark == null || plain == null) {
            return plain;
        }
        return marked.computeIfAbsent(new Marked(plain, severity), m -> (Image) resources.get(new DecorationOverlayIcon(plain,
                ImageDescriptor.createFromImage(FieldDecorationRegistry.getDefault().getFieldDecoration(mark).getImage()),
                IDecoration.BOTTOM_LEFT)));
    }

    private Severity worst(Group group) {
        return group.elements().stream().map(findings::worst).filter(s -> s != null).max(Severity::compareTo).orElse(null);
    }

    @Override
    public String getToolTipText(Object element) {
        String text = element instanceof EObject object
                ? findings.of(object).stream().map(Findings.TEXT).collect(Collectors.joining("\n\n")) : "";
        return text.isEmpty() ? null : text;
    }

    @Override
    public void dispose() {
        resources.dispose();
        labels.dispose();
        super.dispose();
    }
}
