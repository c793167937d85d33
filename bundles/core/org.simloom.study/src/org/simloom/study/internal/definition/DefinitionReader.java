package org.simloom.study.internal.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.expression.Expression;
import org.simloom.model.base.PortType;
import org.simloom.model.base.Setting;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.study.Correlation;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Response;
import org.simloom.model.study.ResponseRole;
import org.simloom.model.study.Study;
import org.simloom.model.study.Variable;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyRequest;
import org.simloom.study.internal.Problems;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.study.MethodSettings;

/** Reads studies, and says everything that keeps one from being run. */
public final class DefinitionReader {
    private final ToolCatalog catalog;

    /**
     * @param catalog tools of installed packs
     */
    public DefinitionReader(ToolCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads a study.
     *
     * @param request its settings matter where a range depends on what is asked; it changes nothing else yet
     * @throws ProblemException {@code model.file.*} where the file cannot be read; a {@link ProblemsException} with
     *         every reason why it cannot be run
     */
    public StudyDefinition read(StudyRequest request) {
        Path file = request.file().toAbsolutePath().normalize();
        ResourceSet set = ModelFiles.newResourceSet();
        Study study = ModelFiles.load(set, file, Study.class);
        refuse(examine(file, study));
        StudyDefinition definition = resolve(file, study, request.overrides());
        List<Problem> problems = new ArrayList<>(vectors(file, study));
        problems.addAll(new SpaceCheck(file, definition).problems());
        refuse(problems);
        return definition;
    }

    /** What validation says of the study and all that a run of its workflow uses. */
    private List<Problem> examine(Path file, Study study) {
        Examination examination = new Examination(catalog);
        Set<Problem> problems = new LinkedHashSet<>(examination.file(file));
        Path workflow = study.getWorkflow() == null || study.getWorkflow().eIsProxy() ? null
                : ModelFiles.fileOf(study.getWorkflow());
        if (workflow != null) {
            problems.addAll(examination.workflow(workflow));
        }
        return List.copyOf(problems);
    }

    private static void refuse(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new ProblemsException(errors);
        }
    }

    private static StudyDefinition resolve(Path file, Study study, Map<String, String> overrides) {
        MethodKind method = study.getMethod().getKind();
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : study.getMethod().getSettings()) {
            settings.put(setting.getName(), setting.getValue() == null ? "" : setting.getValue().strip());
        }
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(overrides);
        MethodKind question = MethodSettings.question(method, all);
        List<Variable> variables = study.getVariables();
        List<Dimension> dimensions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Variable variable : variables) {
            try {
                dimensions.add(Dimensions.of(variable, question));
            } catch (ProblemException e) {
                problems.add(Problem.error(e.problem().code(), e.problem().message(), e.problem().advice(),
                        Location.element(file, variable.getName())));
            } catch (IllegalArgumentException e) {
                problems.add(Problems.error("range.empty", Location.element(file, variable.getName()), variable.getName()));
            }
        }
        refuse(problems);
        Conditions conditions = new Conditions(List.copyOf(dimensions),
                study.getConstraints().stream().map(c -> Expression.parse(c.getExpression())).toList());
        Path table = method == MethodKind.TABLE ? Project.open(file).folder().resolve(study.getMethod().getTable()) : null;
        return new StudyDefinition(file, Goals.label(study.getLabel(), study.getName()),
                ModelFiles.fileOf(study.getWorkflow()), new Space(dimensions, correlation(study), conditions),
                variables.stream().map(v -> Goals.label(v.getLabel(), v.getName())).toList(),
                variables.stream().map(v -> v.getPort().getName()).toList(), study.getResponses().stream().map(Goals::of).toList(),
                method, table, settings, study.getSeed(), study.getMaximumRuns(), nominal(variables, dimensions));
    }

    private static double[] nominal(List<Variable> variables, List<Dimension> dimensions) {
        double[] nominal = new double[dimensions.size()];
        for (int i = 0; i < nominal.length; i++) {
            Dimension dimension = dimensions.get(i);
            Double value = Range.nominal(variables.get(i), dimension.unit());
            boolean inside = value != null && dimension.choices().isEmpty() && value >= dimension.lower()
                    && value <= dimension.upper();
            if (!inside && !dimension.bounded()) {
                return null;
            }
            nominal[i] = inside ? value : dimension.choices().isEmpty() ? dimension.at(0.5) : 0;
        }
        return nominal;
    }

    private static RealMatrix correlation(Study study) {
        if (study.getCorrelations().isEmpty()) {
            return null;
        }
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(study.getVariables().size());
        for (Correlation correlation : study.getCorrelations()) {
            int i = study.getVariables().indexOf(correlation.getFirst());
            int j = study.getVariables().indexOf(correlation.getSecond());
            matrix.setEntry(i, j, correlation.getCoefficient());
            matrix.setEntry(j, i, correlation.getCoefficient());
        }
        return matrix;
    }

    /** A model may watch a vector, but no method can make one better. */
    private static List<Problem> vectors(Path file, Study study) {
        List<Problem> problems = new ArrayList<>();
        for (Response response : study.getResponses()) {
            if (response.getRole() != ResponseRole.OBSERVED && response.getPort().getType() == PortType.VECTOR) {
                problems.add(Problems.error("response.vector", Location.element(file, response.getName()),
                        response.getName()));
            }
        }
        return problems;
    }
}
