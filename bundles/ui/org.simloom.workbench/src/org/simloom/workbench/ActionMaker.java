package org.simloom.workbench;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Makes actions of a bundle with its pictures and its texts {@code action.KEY} and {@code action.KEY.tip}. */
public final class ActionMaker {
    private final BundleImages images;
    private final UnaryOperator<String> texts;

    /**
     * @param texts the bundle's texts by their keys
     */
    public ActionMaker(BundleImages images, UnaryOperator<String> texts) {
        this.images = images;
        this.texts = texts;
    }

    /**
     * Something to be done.
     *
     * @param image {@code null} for none
     */
    public IAction push(String key, String image, Runnable body) {
        return made(new Action(texts.apply("action." + key), IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                body.run();
            }
        }, key, image);
    }

    /**
     * Something that is on or off.
     *
     * @param image {@code null} for none
     */
    public IAction toggle(String key, String image, boolean on, Consumer<Boolean> body) {
        IAction action = made(new Action(texts.apply("action." + key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                body.accept(isChecked());
            }
        }, key, image);
        action.setChecked(on);
        return action;
    }

    private IAction made(Action action, String key, String image) {
        action.setToolTipText(texts.apply("action." + key + ".tip"));
        if (image != null) {
            action.setImageDescriptor(images.descriptor(image));
        }
        return action;
    }
}
