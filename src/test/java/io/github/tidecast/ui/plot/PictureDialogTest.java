package io.github.tidecast.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.Span;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.PictureOptions;
import io.github.tidecast.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PictureDialogTest {

    private static final ChartView SEEN = new ChartView(new Span(0, 1e9), new Span(0, 100));

    private PictureDialog dialog;

    @Start
    void start(Stage stage) {
        dialog = new PictureDialog(null, PlotUnderTest.content(200), ExportFormat.SVG,
                new PictureDialog.Seen(Optional.of(SEEN), true), Set.of(), new Texts(Locale.ENGLISH));
    }

    @Test
    void everyChoiceIsInTheOptionsAndInThePreview(FxRobot robot) {
        robot.interact(() -> {
            assertThat(dialog.options().style().title()).isEqualTo("sales");
            assertThat(dialog.options().view()).contains(SEEN);
            Image before = image();
            this.<TextField>find("#picture-title").setText("Umsatz");
            this.<Spinner<Integer>>find("#picture-width").getValueFactory().setValue(800);
            this.<Spinner<Integer>>find("#picture-height").getValueFactory().setValue(400);
            this.<ComboBox<Integer>>find("#picture-scale").setValue(4);
            this.<CheckBox>find("#picture-legend").setSelected(false);
            this.<CheckBox>find("#picture-dark").setSelected(true);
            this.<ComboBox<PictureDialog.Part>>find("#picture-part").setValue(PictureDialog.Part.ALL);
            PictureOptions options = dialog.options();
            assertThat(options.style().title()).isEqualTo("Umsatz");
            assertThat(options.style().legend()).isFalse();
            assertThat(options.style().dark()).isTrue();
            assertThat(options.width()).isEqualTo(800);
            assertThat(options.height()).isEqualTo(400);
            assertThat(options.scale()).isEqualTo(4);
            assertThat(options.view()).isEmpty();
            assertThat(image()).isNotSameAs(before);
            assertThat(image().getWidth() / image().getHeight()).isEqualTo(2);
            assertThat(image().getPixelReader().getColor(2, 2).getBrightness()).isLessThan(0.2);
        });
    }

    @Test
    void withoutAZoomThePictureShowsTheForecastWell(FxRobot robot) {
        robot.interact(() -> {
            PictureDialog untouched = new PictureDialog(null, PlotUnderTest.content(200), ExportFormat.PNG,
                    new PictureDialog.Seen(Optional.of(SEEN), false), Set.of(), new Texts(Locale.ENGLISH));
            Span time = untouched.options().view().orElseThrow().time();
            assertThat(20 * 86_400_000.0 / time.length()).isBetween(0.22, 0.34);
            PictureDialog whole = new PictureDialog(null, PlotUnderTest.content(40), ExportFormat.PNG,
                    new PictureDialog.Seen(Optional.empty(), false), Set.of(), new Texts(Locale.ENGLISH));
            assertThat(whole.options().view()).isEmpty();
        });
    }

    @Test
    void theFormatAskedForIsOfferedAndOnlyPixelsHaveAResolution(FxRobot robot) {
        robot.interact(() -> {
            ComboBox<ExportFormat> format = find("#picture-format");
            assertThat(format.getValue()).isEqualTo(ExportFormat.SVG);
            assertThat(format.getItems()).containsExactly(ExportFormat.PNG, ExportFormat.SVG, ExportFormat.PDF);
            assertThat(this.<ComboBox<Integer>>find("#picture-scale").isDisabled()).isTrue();
            format.setValue(ExportFormat.PNG);
            assertThat(this.<ComboBox<Integer>>find("#picture-scale").isDisabled()).isFalse();
        });
    }

    @Test
    void whatIsTypedAsASizeIsTakenOrTakenBack(FxRobot robot) {
        robot.interact(() -> {
            Spinner<Integer> width = find("#picture-width");
            for (String[] typed : new String[][] {{"1920", "1920"}, {"wide", "1920"}, {"7", "200"}, {"99999", "4000"}}) {
                width.getEditor().setText(typed[0]);
                width.getEditor().fireEvent(new ActionEvent());
                assertThat(dialog.options().width()).isEqualTo(Integer.parseInt(typed[1]));
                assertThat(width.getEditor().getText()).isEqualTo(typed[1]);
            }
        });
    }

    @Test
    void thePictureCanBeCopiedAsItWouldBeSaved(FxRobot robot) {
        robot.interact(() -> {
            this.<Spinner<Integer>>find("#picture-width").getValueFactory().setValue(300);
            this.<Spinner<Integer>>find("#picture-height").getValueFactory().setValue(200);
            dialog.getDialogPane().getButtonTypes().stream().map(dialog.getDialogPane()::lookupButton)
                    .filter(button -> "picture-copy".equals(button.getId())).forEach(button -> ((Button) button).fire());
            assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(600);
            assertThat(dialog.getResult()).isNull();
        });
    }

    private Image image() {
        return this.<ImageView>find("#picture-preview").getImage();
    }

    @SuppressWarnings("unchecked")
    private <T> T find(String id) {
        return (T) ((ScrollPane) dialog.getDialogPane().getContent()).getContent().lookup(id);
    }
}
