type Listener = () => void;

/** Which samples are selected, by their indexes, the same in all figures of a page. */
export class Selection {
    private indexes: ReadonlySet<number> = new Set();
    private readonly listeners = new Set<Listener>();

    get current(): ReadonlySet<number> {
        return this.indexes;
    }

    /** Selects from outside: nobody outside is told. */
    set(indexes: Iterable<number>): void {
        const next = new Set(indexes);
        if (next.size === this.indexes.size && [...next].every(index => this.indexes.has(index))) {
            return;
        }
        this.indexes = next;
        this.listeners.forEach(listener => listener());
    }

    /** Selects because somebody has brushed, and tells whoever shows the page. */
    brush(indexes: number[]): void {
        this.set(indexes);
        window.simloomSelected?.(indexes);
    }

    listen(listener: Listener): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }
}
