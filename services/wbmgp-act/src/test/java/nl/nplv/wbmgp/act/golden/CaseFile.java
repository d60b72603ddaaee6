package nl.nplv.wbmgp.act.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.nplv.wbmgp.act.question.Answers;
import nl.nplv.wbmgp.act.question.OpenQuestion;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A golden case: what is put, and the verdict that the law gives. Facts that a file leaves out come from the file {@code usual.yaml} of
 * its subject.
 *
 * @param says the case in a sentence
 * @param configured answers to open questions that differ from the default
 */
record CaseFile(String subject, String name, String says, List<String> configured, Facts given, Facts expected) {
    private static final List<CaseFile> ALL = readAll();

    static List<CaseFile> all() {
        return ALL;
    }

    private static List<CaseFile> readAll() {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("usual.yaml"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answers answers() {
        var answers = Answers.DEFAULT;
        for (var answer : configured) {
            var parts = answer.split(" ", -1);
            answers = answers.with(OpenQuestion.valueOf(parts[0]), OpenQuestion.Answer.valueOf(parts[1]));
        }
        return answers;
    }

    private static CaseFile read(Path file) {
        var folder = Objects.requireNonNull(file.getParent());
        var content = load(file);
        var usual = load(folder.resolve("usual.yaml"));
        return new CaseFile(
                String.valueOf(folder.getFileName()),
                String.valueOf(folder().relativize(file)),
                content.text("case"),
                content.words("answers"),
                usual.with(Objects.requireNonNull(content.inside("given"))),
                Objects.requireNonNull(content.inside("expect")));
    }

    private static Facts load(Path file) {
        try {
            return Facts.of(file.toString(), yaml().load(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(
                Objects.requireNonNull(CaseFile.class.getResource("/golden")).getPath());
    }

    /** Dates stay as they are written. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                        addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                        addImplicitResolver(Tag.NULL, EMPTY, null);
                    }
                });
    }

    @Override
    public String toString() {
        return name + ": " + says;
    }
}
