package org.simloom.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.simloom.model.study.MethodKind;
import org.simloom.sampling.Space;

/**
 * A study read from its file and resolved: what it lacks is taken from its parameters and requirements, and all numbers
 * are in the units of the workflow's ports.
 *
 * @param file     absolute
 * @param name     for people: the study's label, or its name
 * @param workflow absolute file that is run for every sample
 * @param space    what is varied; dimensions are named as the study's variables
 * @param labels   of the variables, in the order of the space
 * @param inputs   inputs of the workflow that the variables belong to, in the order of the space
 * @param goals    responses in the order of the file
 * @param method   how samples are chosen
 * @param table    for TABLE the absolute file of the samples; otherwise {@code null}
 * @param settings of the method, by name
 * @param seed     of all random numbers
 * @param budget   largest number of runs; 0 leaves it to the method
 * @param nominal  the point that tolerances are about, by the values of the parameters, otherwise the middle of the range;
 *                 {@code null} where a variable has neither
 */
public record StudyDefinition(Path file, String name, Path workflow, Space space, List<String> labels, List<String> inputs,
        List<Goal> goals, MethodKind method, Path table, Map<String, String> settings, long seed, int budget,
        double[] nominal) {
    public StudyDefinition {
        labels = List.copyOf(labels);
        inputs = List.copyOf(inputs);
        goals = List.copyOf(goals);
        settings = Map.copyOf(settings);
    }
}
