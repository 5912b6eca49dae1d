package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartRange;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.exporting.ChartExport;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.PictureOptions;
import io.github.tidecast.text.Texts;
import io.github.tidecast.ui.common.ProgramDialog;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Asks how a chart becomes a picture: title, size, fineness, legend, colours, the part shown; with a preview of the
 * very picture that will be written.
 */
public final class PictureDialog extends ProgramDialog<PictureDialog.Choice> {

    /**
     * What was chosen.
     *
     * @param format  of the file
     * @param options of the picture
     */
    public record Choice(ExportFormat format, PictureOptions options) {
    }

    /**
     * What the window shows of the chart.
     *
     * @param part   the part that is seen; empty if that is everything
     * @param chosen whether the user has zoomed to it
     */
    public record Seen(Optional<ChartView> part, boolean chosen) {
    }

    /** Which part of the chart becomes a picture. */
    enum Part { SEEN, NEAR, ALL }

    private static final int PREVIEW_WIDTH = 520;
    private static final int PREVIEW_HEIGHT = 340;
    private static final int LEAST_PREVIEW = 160;
    private static final int FRAME = 8;

    private final ChartContent content;
    private final Seen seen;
    private final Set<LegendKey> hidden;
    private final Texts texts;
    private final ComboBox<ExportFormat> format = new ComboBox<>();
    private final TextField title = new TextField();
    private final Spinner<Integer> width = new Spinner<>(200, 4_000, 1_200, 50);
    private final Spinner<Integer> height = new Spinner<>(150, 4_000, 675, 25);
    private final ComboBox<Integer> scale = new ComboBox<>();
    private final CheckBox legend = new CheckBox();
    private final CheckBox dark = new CheckBox();
    private final ComboBox<Part> part = new ComboBox<>();
    private final ImageView preview = new ImageView();
    private final Label pixels = new Label();

    /**
     * A dialog.
     *
     * @param owner     the window of the chart
     * @param suggested format offered first
     * @param hidden    entries of the legend that are switched off
     */
    public PictureDialog(Window owner, ChartContent content, ExportFormat suggested, Seen seen, Set<LegendKey> hidden,
                         Texts texts) {
        super(owner, texts.say("chart.picture.heading"));
        this.content = content;
        this.seen = seen;
        this.hidden = Set.copyOf(hidden);
        this.texts = texts;
        setResizable(true);
        format.setId("picture-format");
        format.getItems().addAll(ExportFormat.PICTURES);
        format.setValue(suggested);
        scale.disableProperty().bind(format.valueProperty().isNotEqualTo(ExportFormat.PNG));
        pixels.visibleProperty().bind(format.valueProperty().isEqualTo(ExportFormat.PNG));
        title.setId("picture-title");
        title.setText(content.history().name());
        width.setId("picture-width");
        height.setId("picture-height");
        makeEditable(width);
        makeEditable(height);
        scale.setId("picture-scale");
        scale.getItems().addAll(1, 2, 4);
        scale.setConverter(new FactorConverter());
        scale.setValue(2);
        legend.setId("picture-legend");
        legend.setSelected(true);
        dark.setId("picture-dark");
        part.setId("picture-part");
        part.setConverter(new PartConverter());
        part.getItems().addAll(Part.values());
        part.getItems().removeIf(one -> one != Part.ALL && view(one).isEmpty());
        part.setValue(part.getItems().contains(Part.SEEN) && !seen.chosen() && part.getItems().contains(Part.NEAR)
                ? Part.NEAR : part.getItems().getFirst());
        preview.setId("picture-preview");
        preview.setPreserveRatio(true);
        HBox columns = new HBox(24, form(), framed());
        fill(columns);
        ButtonType save = button(texts.say("chart.picture.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType copy = button(texts.say("chart.picture.copy"), ButtonBar.ButtonData.LEFT);
        answers(save, button(texts.say("chart.picture.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        buttonOf(save).setId("picture-save");
        buttonOf(copy).setId("picture-copy");
        buttonOf(copy).addEventFilter(ActionEvent.ACTION, event -> {
            copy();
            event.consume();
        });
        setResultConverter(button -> button == save ? new Choice(format.getValue(), options()) : null);
        title.textProperty().subscribe(this::showPreview);
        width.valueProperty().subscribe(this::showPreview);
        height.valueProperty().subscribe(this::showPreview);
        scale.valueProperty().subscribe(this::showPreview);
        legend.selectedProperty().subscribe(this::showPreview);
        dark.selectedProperty().subscribe(this::showPreview);
        part.valueProperty().subscribe(this::showPreview);
        showPreview();
    }

    /** What is typed counts as soon as it is a size that is allowed; anything else is taken back. */
    private static void makeEditable(Spinner<Integer> spinner) {
        spinner.setEditable(true);
        SpinnerValueFactory.IntegerSpinnerValueFactory sizes =
                (SpinnerValueFactory.IntegerSpinnerValueFactory) spinner.getValueFactory();
        sizes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer size) {
                return String.valueOf(size);
            }

            @Override
            public Integer fromString(String typed) {
                String digits = typed.strip();
                return digits.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(digits), sizes.getMin(), sizes.getMax())
                        : spinner.getValue();
            }
        });
        Runnable take = () -> {
            spinner.commitValue();
            spinner.getEditor().setText(String.valueOf(spinner.getValue()));
        };
        spinner.getEditor().setOnAction(event -> take.run());
        spinner.getEditor().focusedProperty().subscribe((before, now) -> {
            if (!now) {
                take.run();
            }
        });
    }

    /** Puts the picture as it would be saved as PNG on the clipboard. */
    private void copy() {
        ClipboardContent copied = new ClipboardContent();
        copied.putImage(picture(options()));
        Clipboard.getSystemClipboard().setContent(copied);
    }

    private GridPane form() {
        GridPane form = new GridPane(10, 8);
        form.setMinWidth(Region.USE_PREF_SIZE);
        addRow(form, 0, "chart.picture.format", format);
        addRow(form, 1, "chart.picture.title", title);
        addRow(form, 2, "chart.picture.shown", part);
        addRow(form, 3, "chart.picture.width", width);
        addRow(form, 4, "chart.picture.height", height);
        addRow(form, 5, "chart.picture.scale", scale);
        legend.setText(texts.say("chart.picture.legend"));
        dark.setText(texts.say("chart.picture.dark"));
        form.add(legend, 1, 6);
        form.add(dark, 1, 7);
        form.add(pixels, 0, 8, 2, 1);
        return form;
    }

    private void addRow(GridPane form, int row, String key, javafx.scene.control.Control field) {
        Label label = new Label(texts.say(key));
        label.setLabelFor(field);
        form.add(label, 0, row);
        form.add(field, 1, row);
    }

    private StackPane framed() {
        StackPane frame = new StackPane(preview);
        frame.getStyleClass().add("picture-frame");
        frame.setPadding(new Insets(FRAME));
        frame.setPrefSize(PREVIEW_WIDTH + 2.0 * FRAME, PREVIEW_HEIGHT + 2.0 * FRAME);
        frame.setMinSize(LEAST_PREVIEW, LEAST_PREVIEW);
        preview.fitWidthProperty().bind(frame.widthProperty().subtract(2 * FRAME));
        preview.fitHeightProperty().bind(frame.heightProperty().subtract(2 * FRAME));
        HBox.setHgrow(frame, Priority.ALWAYS);
        return frame;
    }

    /** What is chosen now. */
    PictureOptions options() {
        ChartStyle paper = ChartStyle.paper(dark.isSelected(), texts, title.getText());
        ChartStyle style = new ChartStyle(paper.dark(), texts, paper.title(), legend.isSelected(), false);
        return new PictureOptions(style, width.getValue(), height.getValue(), scale.getValue(),
                view(part.getValue()), hidden);
    }

    /** The view of a part; empty for everything. */
    private Optional<ChartView> view(Part shown) {
        return switch (shown) {
            case SEEN -> seen.part();
            case NEAR -> ChartRange.AUTO.of(new TimeChart(content, ChartStyle.paper(false, texts, ""), hidden));
            case ALL -> Optional.empty();
        };
    }

    private void showPreview() {
        PictureOptions chosen = options();
        double fit = Math.min(2, Math.max(0.5, PREVIEW_WIDTH * 2.0 / chosen.width()));
        Image image = picture(new PictureOptions(chosen.style(), chosen.width(), chosen.height(), fit, chosen.view(),
                chosen.hidden()));
        preview.setImage(image);
        preview.setAccessibleText(texts.say("chart.picture.preview"));
        pixels.setText(texts.say("chart.picture.pixels", (int) (chosen.width() * chosen.scale()),
                (int) (chosen.height() * chosen.scale())));
    }

    private Image picture(PictureOptions chosen) {
        BufferedImage drawn = new ChartExport().image(content, chosen);
        int[] argb = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        WritableImage image = new WritableImage(drawn.getWidth(), drawn.getHeight());
        image.getPixelWriter().setPixels(0, 0, drawn.getWidth(), drawn.getHeight(), PixelFormat.getIntArgbInstance(),
                argb, 0, drawn.getWidth());
        return image;
    }

    /** A part in words. */
    private final class PartConverter extends StringConverter<Part> {

        @Override
        public String toString(Part shown) {
            return shown == null ? "" : texts.say("chart.picture.part." + shown.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public @Nullable Part fromString(String typed) {
            return null; // nothing is typed into this list
        }
    }

    /** As in "2x". */
    private static final class FactorConverter extends StringConverter<Integer> {

        @Override
        public String toString(Integer factor) {
            return factor + "x";
        }

        @Override
        public Integer fromString(String typed) {
            return Integer.valueOf(typed.replace("x", ""));
        }
    }
}
