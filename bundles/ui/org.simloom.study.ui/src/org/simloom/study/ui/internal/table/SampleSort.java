package org.simloom.study.ui.internal.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.simloom.study.Sample;

/** What the samples are sorted by: several columns, the first one first. */
final class SampleSort implements ISortModel {
    private final List<SampleColumn> columns;
    private final Runnable changed;
    private final Map<Integer, SortDirectionEnum> keys = new LinkedHashMap<>();

    SampleSort(List<SampleColumn> columns, Runnable changed) {
        this.columns = columns;
        this.changed = changed;
    }

    /** The samples in order; in that in which they were asked for where nothing is sorted by. */
    List<Sample> sorted(List<Sample> samples) {
        Comparator<Sample> order = null;
        for (Map.Entry<Integer, SortDirectionEnum> key : keys.entrySet()) {
            Comparator<Sample> next = columns.get(key.getKey()).order();
            next = key.getValue() == SortDirectionEnum.DESC ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        return order == null ? samples : samples.stream().sorted(order).toList();
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return List.copyOf(keys.keySet());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return keys.containsKey(column);
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return keys.getOrDefault(column, SortDirectionEnum.NONE);
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of(columns.get(column).order());
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return columns.get(column).order();
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        if (!accumulate) {
            keys.clear();
        }
        if (direction == SortDirectionEnum.NONE) {
            keys.remove(column);
        } else {
            keys.put(column, direction);
        }
        changed.run();
    }

    @Override
    public void clear() {
        keys.clear();
        changed.run();
    }
}
