package org.simloom.validation.internal.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.values.ValueType;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.PortOwner;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.workflow.ToolTask;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.ProjectFiles;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A template has one content, which exists, and a place in the attempt's folder. */
final class TemplateRule implements Rule<InputTemplate> {

    @Override
    public Class<InputTemplate> about() {
        return InputTemplate.class;
    }

    @Override
    public void check(InputTemplate template, Report report) {
        boolean source = !Refs.blank(template.getSource());
        boolean port = !Refs.blank(template.getPort());
        // an empty text is the content of an empty file
        boolean text = template.getText() != null && !(template.getText().isEmpty() && (source || port));
        int contents = (source ? 1 : 0) + (port ? 1 : 0) + (text ? 1 : 0);
        if (contents != 1) {
            report.error(template, contents == 0 ? "template.none" : "template.several");
        }
        Places.require(template, template.getTarget(), report);
        if (source) {
            file(template, report);
        }
        if (port && template.eContainer() instanceof PortOwner owner) {
            port(template, owner, report);
        }
    }

    private static void file(InputTemplate template, Report report) {
        if (Places.leadsOut(template.getSource())) {
            report.error(template, "path.out", template.getSource());
            return;
        }
        boolean ofTask = template.eContainer() instanceof ToolTask;
        Optional<Path> file = ofTask ? ProjectFiles.find(template, template.getSource())
                : Optional.ofNullable(ModelFiles.fileOf(template))
                        .map(f -> ProjectFiles.resolve(f.toAbsolutePath().getParent(), template.getSource()));
        if (file.filter(f -> !Files.isRegularFile(f)).isPresent()) {
            report.error(template, ofTask ? "template.project" : "template.beside", template.getSource());
        }
    }

    private static void port(InputTemplate template, PortOwner owner, Report report) {
        Names names = Names.inputs(template, report);
        Optional<InputPort> port = Ports.named(owner.getInputs(), template.getPort());
        if (port.isEmpty()) {
            if (names.complete() && !names.known().contains(template.getPort())) {
                report.error(template, "template.port", template.getPort(), Ports.names(owner.getInputs()));
            }
        } else if (!Ports.type(port.get()).isFile() && Ports.type(port.get()) != ValueType.DIRECTORY) {
            report.error(template, "template.type", template.getPort(), kind(port.get()));
        }
    }

    private static String kind(EObject port) {
        return ((InputPort) port).getType().getLiteral();
    }
}
