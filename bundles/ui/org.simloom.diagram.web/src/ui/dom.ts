/** An element of HTML with its content; texts are never read as HTML. */
export function html<K extends keyof HTMLElementTagNameMap>(tag: K, classes: string, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    element.className = classes;
    element.append(...content);
    return element;
}
