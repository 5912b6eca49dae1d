package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's file dialogs. Remembers the folder of the last choice. */
public final class StageFilePicker implements FilePicker {

    private final Supplier<Window> owner;
    private final Language language;
    private final Predicate<Path> mayReplace;
    private Optional<File> folder = Optional.empty();

    /**
     * File dialogs.
     *
     * @param owner      the window they belong to
     * @param mayReplace asks the user whether a file may be replaced
     */
    public StageFilePicker(Supplier<Window> owner, Language language, Predicate<Path> mayReplace) {
        this.owner = owner;
        this.language = language;
        this.mayReplace = mayReplace;
    }

    @Override
    public Optional<Path> open(Text title, List<Kind> kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(Text title, Kind kind, String suggestion) {
        FileChooser chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(suggestion);
        Optional<Path> named = chosen(chooser.showSaveDialog(owner.get()));
        // The dialog has asked for the name it saw; a name completed here is new to the user.
        return named.flatMap(file -> hasExtension(file, kind) ? named
                : Optional.of(file.resolveSibling(file.getFileName() + "." + kind.extensions().getFirst()))
                        .filter(completed -> !Files.exists(completed) || mayReplace.test(completed)));
    }

    private static boolean hasExtension(Path file, Kind kind) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        return kind.extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    private FileChooser chooser(Text title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say(title));
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                language.say(kind.name()), kind.extensions().stream().map(extension -> "*." + extension).toList())));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        Optional<File> choice = Optional.ofNullable(file);
        choice.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return choice.map(File::toPath);
    }
}
