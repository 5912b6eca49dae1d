package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Drop-down lists whose entries are said in the language on the screen. */
public final class Choices {

    private Choices() {
    }

    /** Fills a box with the values of an enum; a value is said by the key {@code stem + name}. */
    public static <E extends Enum<E>> void fill(ComboBox<E> box, E[] values, String stem, Language language) {
        box.getItems().setAll(values);
        show(box, language, value -> Text.of(stem + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** Lets a box say its entries. */
    public static <T> void show(ComboBox<T> box, Language language, Function<T, Text> words) {
        box.setCellFactory(list -> new SayingCell<>(language, words));
        box.setButtonCell(new SayingCell<>(language, words));
        box.setConverter(new Saying<>(language, words));
    }

    /** Says entries to those who search among them. */
    private static final class Saying<T> extends StringConverter<T> {

        private final Language language;
        private final Function<T, Text> words;

        Saying(Language language, Function<T, Text> words) {
            this.language = language;
            this.words = words;
        }

        @Override
        public String toString(@Nullable T item) {
            return item == null ? "" : language.say(words.apply(item));
        }

        @Override
        public @Nullable T fromString(String typed) {
            return null; // nothing is typed into these lists but what to search for
        }
    }

    private static final class SayingCell<T> extends ListCell<T> {

        private final Language language;
        private final Function<T, Text> words;

        SayingCell(Language language, Function<T, Text> words) {
            this.language = language;
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(language.saying(words.apply(item)));
            }
        }
    }
}
