package org.simloom.tool.authoring.internal.write;

import java.util.List;
import java.util.Locale;

import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.base.Setting;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.CancelProtocol;
import org.simloom.model.tool.CancelStep;
import org.simloom.model.tool.Check;
import org.simloom.model.tool.EnvironmentVariable;
import org.simloom.model.tool.Executable;
import org.simloom.model.tool.ExitCodeCheck;
import org.simloom.model.tool.FileCheck;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.tool.PatternCheck;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.StopSignal;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.tool.VersionProbe;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.DraftOutput;
import org.simloom.tool.authoring.DraftProgram;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.SuccessRule;
import org.simloom.tool.authoring.TemplateField;
import org.simloom.tool.authoring.ToolDraft;
import org.simloom.tool.authoring.internal.template.TemplateText;

/** Makes the descriptor of a draft. */
final class DescriptorMaker {
    private static final ToolFactory MAKE = ToolFactory.eINSTANCE;
    private static final double GRACE = 2;

    private final ToolDraft draft;
    private final String base;
    private final ToolDescriptor tool = MAKE.createToolDescriptor();

    /**
     * @param base folder beside the descriptor in which the files of the tool lie
     */
    DescriptorMaker(ToolDraft draft, String base) {
        this.draft = draft;
        this.base = base;
    }

    ToolDescriptor make() {
        tool.setId(draft.id());
        tool.setName(draft.name());
        tool.setVersion("1");
        tool.setLabel(draft.koreanLabel().isBlank() ? draft.label() : "%label");
        tool.setDescription(draft.line());
        tool.getExecutables().add(executable(draft.program()));
        draft.files().forEach(this::file);
        draft.arguments().forEach(this::argument);
        draft.outputs().stream().filter(DraftOutput::chosen).forEach(this::output);
        draft.environment().forEach((name, value) -> variable(name).setValue(TemplateText.escape(value)));
        draft.inherited().forEach(name -> variable(name).setInherited(true));
        draft.rules().stream().filter(SuccessRule::chosen).forEach(rule -> tool.getChecks().add(check(rule)));
        tool.setLimits(limits());
        tool.setCancelProtocol(cancel());
        return tool;
    }

    private static Executable executable(DraftProgram program) {
        Executable executable = MAKE.createExecutable();
        executable.setName(program.name());
        executable.getCandidates().add(program.candidate());
        String variable = program.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "");
        if (!variable.isEmpty()) {
            executable.setEnvironmentVariable("SIMLOOM_" + variable);
        }
        if (!program.searchPath().isEmpty()) {
            executable.getSearchPaths().add(program.searchPath());
        }
        if (!program.probePattern().isEmpty()) {
            VersionProbe probe = MAKE.createVersionProbe();
            probe.getArguments().addAll(program.probeArguments());
            probe.setPattern(program.probePattern());
            if (program.probeExitCode() != 0) {
                probe.getAcceptedExitCodes().add(program.probeExitCode());
            }
            executable.setProbe(probe);
        }
        return executable;
    }

    private void file(DraftFile file) {
        if (file.use() == FileUse.INPUT) {
            InputPort port = input(file.name(), file.folder() ? PortType.DIRECTORY : PortType.FILE, "", null);
            int dot = file.target().lastIndexOf('.');
            if (!file.folder() && dot > file.target().lastIndexOf('/')) {
                port.setMediaType(file.target().substring(dot));
            }
            if (!file.folder()) {
                InputTemplate template = template(file.target(), false);
                template.setPort(file.name());
            }
            return;
        }
        if (file.keeps()) {
            template(file.target(), false).setText("");
        } else if (!file.folder()) {
            template(file.target(), file.use() == FileUse.TEMPLATE).setSource(base + "/" + file.target());
        } else {
            ToolFiles.inside(file).forEach(target -> template(target, false).setSource(base + "/" + target));
        }
        if (file.use() == FileUse.TEMPLATE) {
            file.fields().stream().filter(TemplateField::input)
                    .forEach(field -> input(field.name(), field.type(), field.unit(), field.text()));
        }
    }

    private InputTemplate template(String target, boolean rendered) {
        InputTemplate template = MAKE.createInputTemplate();
        template.setTarget(TemplateText.escape(target));
        template.setRendered(rendered);
        tool.getTemplates().add(template);
        return template;
    }

    private InputPort input(String name, PortType type, String unit, String value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(type);
        port.setUnit(unit.isEmpty() ? null : unit);
        port.setValue(value);
        tool.getInputs().add(port);
        return port;
    }

    private void argument(DraftArgument argument) {
        String text = TemplateText.escape(argument.prefix());
        if (argument.input()) {
            input(argument.name(), argument.type(), argument.unit(), argument.text());
            text += "[=" + argument.name() + "]";
        } else if (argument.file().isEmpty()) {
            text += TemplateText.escape(argument.text());
        } else {
            text += draft.files().stream().filter(file -> file.target().equals(argument.file()) && file.folder()
                    && file.use() == FileUse.INPUT).findFirst().map(file -> "[=" + file.name() + "]")
                    .orElseGet(() -> TemplateText.escape(argument.file()));
        }
        Argument made = MAKE.createArgument();
        made.getTexts().add(text);
        tool.getArguments().add(made);
    }

    private void output(DraftOutput output) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(output.name());
        port.setType(output.type());
        port.setUnit(output.unit().isEmpty() ? null : output.unit());
        tool.getOutputs().add(port);
        ResultExtractor extractor = MAKE.createResultExtractor();
        extractor.setOutput(output.name());
        extractor.setKind(output.kind());
        output.settings().forEach((name, value) -> {
            Setting setting = BaseFactory.eINSTANCE.createSetting();
            setting.setName(name);
            setting.setValue(value);
            extractor.getSettings().add(setting);
        });
        tool.getExtractors().add(extractor);
    }

    private EnvironmentVariable variable(String name) {
        EnvironmentVariable variable = MAKE.createEnvironmentVariable();
        variable.setName(name);
        tool.getEnvironment().add(variable);
        return variable;
    }

    private static Check check(SuccessRule rule) {
        return switch (rule.kind()) {
            case EXIT_CODE -> {
                ExitCodeCheck check = MAKE.createExitCodeCheck();
                if (rule.number() != 0) {
                    check.getAccepted().addAll(List.of((int) rule.number()));
                }
                yield check;
            }
            case FILE -> {
                FileCheck check = MAKE.createFileCheck();
                check.setPath(TemplateText.escape(rule.source()));
                check.setMinimumSize(rule.number());
                yield check;
            }
            case MARKER, ERROR -> {
                PatternCheck check = MAKE.createPatternCheck();
                check.setSource(rule.source());
                check.setPattern(rule.pattern());
                check.setPresent(rule.kind() == SuccessRule.Kind.MARKER);
                yield check;
            }
        };
    }

    private ResourceRequest limits() {
        ResourceRequest limits = BaseFactory.eINSTANCE.createResourceRequest();
        limits.setWallTime(draft.wallTime());
        return limits;
    }

    private static CancelProtocol cancel() {
        CancelProtocol protocol = MAKE.createCancelProtocol();
        CancelStep step = MAKE.createCancelStep();
        step.setSignal(StopSignal.TERMINATE);
        step.setGrace(GRACE);
        protocol.getSteps().add(step);
        return protocol;
    }
}
