package org.simloom.results;

import java.util.List;

import org.simloom.base.problem.ProblemException;
import org.simloom.results.internal.filter.FilterParser;

/**
 * Which rows of a table of results are wanted. Immutable, and of use for later rows of the table, too.
 *
 * <ul>
 * <li>Conditions on columns by their names: {@code kt > 3 and diameter <= 20}, {@code 2 < kt < 3}, {@code not (state ==
 * 'failed' or duration > 60)}. Both sides may be any {@link org.simloom.expression.Expression}; {@code and or not} are
 * also written {@code && || !}, and {@code = <>} mean {@code == !=}.</li>
 * <li>Numbers are in the unit of their column, unless they have one themselves: {@code stress > 200 MPa} is true of
 * 0.3 GPa. Such a number must be comparable with a column in the same comparison.</li>
 * <li>{@code problem ~ 'cutback'} holds where the column's text contains the other, in small or capital letters.</li>
 * <li>A condition on something that a row does not have is neither true nor false; a row is wanted where the whole is
 * true.</li>
 * <li>Anything that compares nothing is looked for as text: a row is wanted where every word is in one of its
 * cells.</li>
 * </ul>
 */
public interface RowFilter {
    /** Wants all. */
    RowFilter ALL = row -> true;

    /** Whether the row is wanted. */
    boolean test(Row row);

    /**
     * Reads a filter.
     *
     * @param text    as above; all rows where it is blank
     * @param columns those of the table
     * @throws ProblemException {@code results.filter.*}, {@code unit.*} or {@code expression.*}
     */
    static RowFilter parse(String text, List<Column> columns) {
        return FilterParser.parse(text, columns);
    }
}
