/**
 * Kinds of actions that go to the host or its server whether or not the server names them: a host may take them itself
 * on their way.
 */
export const OUTWARD = [
    'simloom.open', 'simloom.focus', 'simloom.key', 'simloom.openMenu', 'simloom.export', 'simloom.arrange', 'simloom.fold',
    'simloom.dragging', 'simloom.dropFile', 'simloom.addPart', 'simloom.fittingPorts', 'simloom.viewport', 'simloom.editing',
    'simloom.pageError'
] as const;
