package org.simloom.optimization;

/**
 * Settings of NSGA-II and NSGA-III.
 *
 * @param population     points of a generation, at least 4; 0 for 40 with NSGA-II, and for as many as there are reference
 *                       points with NSGA-III
 * @param divisions      of NSGA-III: into how many steps the reference points divide each objective; 0 for the most that
 *                       give no more than 100 points
 * @param crossover      probability of crossing two parents, 0 to 1
 * @param crossoverIndex how near children are to their parents, at least 0
 * @param mutation       probability of changing a variable, 0 to 1; 0 for one variable of each child on average
 * @param mutationIndex  how small a change is, at least 0
 * @param generations    how many there are, at least 1
 * @param evaluations    most points to be asked
 */
public record NsgaSettings(int population, int divisions, double crossover, double crossoverIndex, double mutation,
        double mutationIndex, int generations, int evaluations) {
    /** The operators' values of Deb and others (IEEE Trans. Evol. Comput. 6, 2002): 250 generations. */
    public static NsgaSettings standard() {
        return new NsgaSettings(0, 0, 0.9, 20, 0, 20, 250, Integer.MAX_VALUE);
    }

    /** The same with another population. */
    public NsgaSettings withPopulation(int points) {
        return new NsgaSettings(points, divisions, crossover, crossoverIndex, mutation, mutationIndex, generations, evaluations);
    }

    /** The same with other reference points. */
    public NsgaSettings withDivisions(int steps) {
        return new NsgaSettings(population, steps, crossover, crossoverIndex, mutation, mutationIndex, generations, evaluations);
    }

    /** The same with so many generations. */
    public NsgaSettings withGenerations(int count) {
        return new NsgaSettings(population, divisions, crossover, crossoverIndex, mutation, mutationIndex, count, evaluations);
    }

    /** The same with a bound. */
    public NsgaSettings withEvaluations(int most) {
        return new NsgaSettings(population, divisions, crossover, crossoverIndex, mutation, mutationIndex, generations, most);
    }
}
