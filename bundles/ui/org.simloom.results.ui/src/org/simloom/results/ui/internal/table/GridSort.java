package org.simloom.results.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.simloom.results.Column;
import org.simloom.results.ui.internal.data.SortKey;

/** What is sorted by. The rows themselves are sorted in the background. */
final class GridSort implements ISortModel {
    private final List<Column> columns;
    private final Consumer<List<SortKey>> changed;
    private final List<SortKey> keys;

    GridSort(List<Column> columns, List<SortKey> keys, Consumer<List<SortKey>> changed) {
        this.columns = columns;
        this.changed = changed;
        this.keys = new ArrayList<>(keys);
    }

    private int find(int column) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).column().equals(columns.get(column).name())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        List<Integer> sorted = new ArrayList<>();
        for (SortKey key : keys) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).name().equals(key.column())) {
                    sorted.add(i);
                }
            }
        }
        return sorted;
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return find(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int at = find(column);
        return at < 0 ? SortDirectionEnum.NONE : keys.get(at).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return find(column);
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
        int at = find(column);
        if (!accumulate) {
            keys.clear();
            at = -1;
        }
        SortKey key = new SortKey(columns.get(column).name(), direction == SortDirectionEnum.DESC);
        if (at >= 0) {
            keys.remove(at);
        }
        if (direction != SortDirectionEnum.NONE) {
            keys.add(at >= 0 ? at : keys.size(), key);
        }
        changed.accept(keys);
    }

    @Override
    public void clear() {
        keys.clear();
        changed.accept(keys);
    }
}
