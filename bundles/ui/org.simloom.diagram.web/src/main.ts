import 'reflect-metadata';
import { DiagramLoader, EditorContextService } from '@eclipse-glsp/client';
import '../style/page.css';
import { Bridge } from './bridge/bridge';
import { BridgeClient } from './bridge/client';
import { shakeHands } from './bridge/handshake';
import { Canvas } from './edit/canvas';
import { PARTS, createContainer } from './modules';
import { Texts } from './texts';
import { Host } from './ui/host';
import { Palette } from './ui/palette';
import { Toolbar } from './ui/toolbar';

async function start(): Promise<void> {
    const bridge = new Bridge();
    // nobody looks into the console of a page within a workbench
    const report = (what: unknown): void => {
        const message = what instanceof Error ? what.stack ?? what.message : String(what);
        bridge.send({ kind: 'simloom.pageError', message } as never);
    };
    window.addEventListener('error', event => report(event.error ?? event.message));
    window.addEventListener('unhandledrejection', event => report(event.reason));

    const { welcome, later } = await shakeHands(bridge);
    document.documentElement.lang = welcome.locale;
    const texts = new Texts(welcome.locale, welcome.texts);
    const container = createContainer(new BridgeClient(bridge, welcome, later), welcome.diagramType, texts);
    container.get(Host).setTheme(welcome.theme);
    for (const part of PARTS) {
        const instance = container.get(part as never) as { start?(): void };
        instance.start?.();
    }
    await container.get(DiagramLoader).load({ enableNotifications: false });
    const toolbar = container.get(Toolbar);
    const canvas = container.get(Canvas);
    container.get(EditorContextService);
    if (canvas.isReady) {
        toolbar.fit();
    }
    await container.get(Palette).load();
    document.body.classList.add('ready');
}

start();
