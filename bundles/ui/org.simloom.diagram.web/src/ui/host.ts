import { Action, IActionHandler } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** What shows the page: decides on the theme, and may have menus and keys of its own. */
@injectable()
export class Host implements IActionHandler {
    /** Whether the host shows context menus and acts on the keys of its edit menu itself. */
    hasMenu = false;

    handle(action: Action): void {
        const { theme, menu } = action as Action & { theme?: string; menu?: string };
        if (theme) {
            this.setTheme(theme);
        }
        if (menu) {
            this.hasMenu = menu === 'host';
        }
    }

    setTheme(theme: string): void {
        document.documentElement.dataset.theme = theme;
    }
}
