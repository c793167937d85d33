import { html } from './dom';

/** One line of a menu. */
export interface Entry {
    label: string;
    /** Entries of different groups are parted by a line. */
    group?: string;
    enabled?: boolean;
    run?: () => void;
    children?: Entry[];
}

/** A menu of HTML that is used by mouse or keyboard; there is one at a time. */
export class Menu {
    private static current?: Menu;
    private readonly box = html('div', 'menu');
    private child?: Menu;
    private readonly outside = (event: MouseEvent): void => {
        if (!(event.target instanceof Element && event.target.closest('.menu'))) {
            Menu.close();
        }
    };

    private constructor(entries: Entry[], private readonly parent: Menu | undefined, private readonly closed: () => void) {
        this.box.setAttribute('role', 'menu');
        this.box.tabIndex = -1;
        let group: string | undefined;
        entries.forEach((entry, index) => {
            if (index > 0 && entry.group !== group) {
                this.box.append(html('div', 'line'));
            }
            group = entry.group;
            this.box.append(this.line(entry));
        });
        this.box.addEventListener('keydown', event => this.keyDown(event));
        this.box.addEventListener('contextmenu', event => event.preventDefault());
    }

    /**
     * @param closed called when the menu is gone, for instance to give the focus back
     */
    static open(entries: Entry[], x: number, y: number, closed: () => void): void {
        Menu.close();
        if (entries.length === 0) {
            return;
        }
        const menu = new Menu(entries, undefined, closed);
        Menu.current = menu;
        menu.place(x, y);
        window.addEventListener('mousedown', menu.outside, true);
    }

    static close(): void {
        const menu = Menu.current;
        if (menu) {
            Menu.current = undefined;
            window.removeEventListener('mousedown', menu.outside, true);
            menu.remove();
            menu.closed();
        }
    }

    private place(x: number, y: number): void {
        document.body.append(this.box);
        const { offsetWidth, offsetHeight } = this.box;
        this.box.style.left = `${Math.max(2, Math.min(x, window.innerWidth - offsetWidth - 4))}px`;
        this.box.style.top = `${Math.max(2, Math.min(y, window.innerHeight - offsetHeight - 4))}px`;
        this.lines[0]?.focus();
    }

    private line(entry: Entry): HTMLElement {
        const line = html('button', 'entry', entry.label);
        line.type = 'button';
        line.setAttribute('role', 'menuitem');
        line.disabled = entry.enabled === false;
        if (entry.children?.length) {
            line.classList.add('more');
            line.setAttribute('aria-haspopup', 'menu');
        }
        const open = (): void => {
            this.child?.remove();
            this.child = undefined;
            if (entry.children?.length) {
                const { right, top } = line.getBoundingClientRect();
                this.child = new Menu(entry.children, this, this.closed);
                this.child.place(right - 2, top - 4);
            }
        };
        line.addEventListener('mouseenter', open);
        line.addEventListener('click', () => {
            if (entry.children?.length) {
                open();
            } else {
                Menu.close();
                entry.run?.();
            }
        });
        return line;
    }

    private get lines(): HTMLButtonElement[] {
        return Array.from(this.box.querySelectorAll<HTMLButtonElement>('button:not(:disabled)'));
    }

    private keyDown(event: KeyboardEvent): void {
        const lines = this.lines;
        const at = lines.indexOf(document.activeElement as HTMLButtonElement);
        event.stopPropagation();
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            const step = event.key === 'ArrowDown' ? 1 : lines.length - 1;
            lines[(Math.max(at, 0) + (at < 0 ? 0 : step)) % lines.length]?.focus();
        } else if (event.key === 'ArrowRight' && lines[at]?.classList.contains('more')) {
            lines[at].click();
        } else if (event.key === 'ArrowLeft' && this.parent) {
            this.remove();
            this.parent.child = undefined;
            this.parent.lines.find(line => line.classList.contains('more'))?.focus();
        } else if (event.key === 'Escape' || event.key === 'Tab') {
            Menu.close();
        } else {
            return;
        }
        event.preventDefault();
    }

    private remove(): void {
        this.child?.remove();
        this.box.remove();
    }
}
