package org.simloom.sampling;

/** The budget of runs is spent: a method ends with what it knows. */
public final class BudgetSpentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BudgetSpentException() {
        super("budget of runs spent", null, false, false);
    }
}
