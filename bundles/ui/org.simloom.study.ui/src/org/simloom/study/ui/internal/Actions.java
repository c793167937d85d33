package org.simloom.study.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Makes actions with the texts {@code action.KEY} and {@code action.KEY.tip}. */
public final class Actions {
    private static final String BUNDLE = "org.simloom.study.ui";

    private Actions() {
    }

    /** Something to be done. */
    public static IAction push(String key, String image, Runnable body) {
        return made(new Action(Texts.get("action." + key), IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                body.run();
            }
        }, key, image);
    }

    /** Something that is on or off. */
    public static IAction toggle(String key, String image, boolean on, Consumer<Boolean> body) {
        IAction action = made(new Action(Texts.get("action." + key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                body.accept(isChecked());
            }
        }, key, image);
        action.setChecked(on);
        return action;
    }

    private static IAction made(Action action, String key, String image) {
        action.setToolTipText(Texts.get("action." + key + ".tip"));
        if (image != null) {
            action.setImageDescriptor(image(image));
        }
        return action;
    }

    /** A picture of this bundle. */
    public static ImageDescriptor image(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseThrow(() -> new IllegalStateException(name));
    }
}
