package io.github.tidecast.ui.plot;

import io.github.tidecast.text.Texts;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the right mouse button on a chart. */
final class PlotMenu extends ContextMenu {

    /** What the menu does. */
    interface Actions {
        /** Shows everything. */
        void resetZoom();

        /** Shows what was shown before. */
        void goBack();

        /** Shows again what was left by going back. */
        void goForward();

        /** Lets the value axis follow the visible part or stay. */
        void setFollowing(boolean on);

        /** Puts a picture of what is seen on the clipboard. */
        void copyPicture();

        /** Puts the visible values on the clipboard. */
        void copyTable();

        /** Asks how the chart is saved as a picture. */
        void savePicture();
    }

    private final MenuItem back;
    private final MenuItem forward;
    private final CheckMenuItem follow;
    private final MenuItem save;

    PlotMenu(Texts texts, Actions actions) {
        MenuItem reset = item("reset", texts.say("chart.menu.reset"), PlotKey.WHOLE,
                actions::resetZoom);
        back = item("back", texts.say("chart.menu.back"), PlotKey.BACK, actions::goBack);
        forward = item("forward", texts.say("chart.menu.forward"), PlotKey.FORWARD, actions::goForward);
        follow = new CheckMenuItem(texts.say("chart.menu.follow"));
        follow.setId("plot-follow");
        follow.setOnAction(event -> actions.setFollowing(follow.isSelected()));
        MenuItem picture = item("copy-picture", texts.say("chart.menu.copy-picture"), PlotKey.COPY_PICTURE,
                actions::copyPicture);
        MenuItem table = item("copy-table", texts.say("chart.menu.copy-table"), PlotKey.COPY_TABLE,
                actions::copyTable);
        save = new MenuItem(texts.say("chart.menu.save-picture"));
        save.setId("plot-save-picture");
        save.setOnAction(event -> actions.savePicture());
        getItems().addAll(reset, back, forward, follow, new SeparatorMenuItem(), picture, table, save);
    }

    /** Says what is possible now. */
    void update(boolean canGoBack, boolean canGoForward, boolean following, boolean canSave) {
        back.setDisable(!canGoBack);
        forward.setDisable(!canGoForward);
        follow.setSelected(following);
        save.setVisible(canSave);
    }

    private static MenuItem item(String id, String label, PlotKey key, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setId("plot-" + id);
        item.setAccelerator(key.shown());
        item.setOnAction(event -> action.run());
        return item;
    }
}
