package org.simloom.workbench.internal.wizard;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.edit.command.StudyEdits;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.process.ProcessFactory;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.product.Product;
import org.simloom.model.product.ProductFactory;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Study;
import org.simloom.model.study.StudyFactory;
import org.simloom.model.tool.Argument;
import org.simloom.model.tool.Executable;
import org.simloom.model.tool.FileCheck;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Makes the smallest models that have nothing wrong with them. */
final class NewModels {
    private static final int FIRST_RUNS = 20;

    private NewModels() {
    }

    /**
     * A new model.
     *
     * @param name     of the file, without extension
     * @param subject  the workflow that a study is over, the product that a process makes; {@code null} where there
     *        is none
     */
    static Resource create(ModelKind kind, Path file, String name, Path subject) {
        ResourceSet set = ModelFiles.newResourceSet();
        Resource resource = set.createResource(ModelFiles.uri(file));
        NamedElement root = switch (kind) {
            case PRODUCT -> ProductFactory.eINSTANCE.createProduct();
            case PROCESS -> process(subject == null ? null : ModelFiles.load(set, subject, Product.class));
            case WORKFLOW -> WorkflowFactory.eINSTANCE.createWorkflow();
            case TOOL -> tool(name);
            case STUDY -> study(ModelFiles.load(set, subject, Workflow.class));
        };
        String legal = legal(name);
        root.setName(legal);
        if (!legal.equals(name)) {
            root.setLabel(name);
        }
        resource.getContents().add((EObject) root);
        return resource;
    }

    /** The nearest name that templates and expressions can use. */
    static String legal(String name) {
        String letters = name.strip().replaceAll("[^\\p{L}\\p{N}_]+", "_");
        return letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "_" + letters : letters;
    }

    private static ProcessPlan process(Product product) {
        ProcessPlan plan = ProcessFactory.eINSTANCE.createProcessPlan();
        plan.setProduct(product);
        return plan;
    }

    /** A program that is started with an input and has to write a file. */
    private static ToolDescriptor tool(String name) {
        ToolFactory make = ToolFactory.eINSTANCE;
        ToolDescriptor tool = make.createToolDescriptor();
        tool.setId("local." + legal(name));
        tool.setVersion("1");
        Executable executable = make.createExecutable();
        executable.setName(legal(name));
        executable.getCandidates().add(name);
        tool.getExecutables().add(executable);
        Argument argument = make.createArgument();
        argument.getTexts().add("output.txt");
        tool.getArguments().add(argument);
        tool.getChecks().add(make.createExitCodeCheck());
        FileCheck written = make.createFileCheck();
        written.setPath("output.txt");
        tool.getChecks().add(written);
        return tool;
    }

    private static Study study(Workflow workflow) {
        StudyFactory make = StudyFactory.eINSTANCE;
        Study study = make.createStudy();
        study.setWorkflow(workflow);
        workflow.getInputs().stream().filter(port -> port.getType() == PortType.REAL).map(StudyEdits::variable)
                .filter(variable -> variable.getLower() != null).findFirst().ifPresent(study.getVariables()::add);
        workflow.getOutputs().stream().filter(port -> port.getType() == PortType.REAL).findFirst()
                .ifPresent(port -> study.getResponses().add(StudyEdits.response(port)));
        study.setMethod(make.createStudyMethod());
        study.getMethod().setKind(MethodKind.LATIN_HYPERCUBE);
        Setting samples = BaseFactory.eINSTANCE.createSetting();
        samples.setName("samples");
        samples.setValue(Integer.toString(FIRST_RUNS));
        study.getMethod().getSettings().add(samples);
        return study;
    }
}
