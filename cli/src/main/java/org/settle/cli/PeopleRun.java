package org.settle.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.settle.analysis.AnalysisSettings;
import org.settle.analysis.Answer;
import org.settle.analysis.TrialAnalysis;
import org.settle.cli.diary.DiaryRequest;
import org.settle.cli.diary.InputException;
import org.settle.cli.diary.PeopleReader;
import org.settle.report.Sentences;

/// Many diaries in one file: read one after the other, analysed on all cores, written in the order
/// of the file. Only a fixed number of diaries is in memory at any time, so the file may have any
/// length.
final class PeopleRun {
    private static final int BATCH = 32;

    private final DiaryRequest request;
    private final TrialAnalysis analysis;
    private final Console console;
    private final Sentences sentences = Sentences.plain(Locale.ENGLISH);
    private final AnswerJson json = new AnswerJson(sentences, Settle.version());
    private final int cores = Runtime.getRuntime().availableProcessors();
    private long answered;
    private long refused;

    PeopleRun(DiaryRequest request, AnalysisSettings settings, Console console) {
        this.request = request;
        this.analysis = new TrialAnalysis(settings.estimateOnly());
        this.console = console;
    }

    /// What one batch of diaries became.
    ///
    /// @param lines JSON lines
    /// @param answered how many hold an answer
    /// @param refused how many hold a reason why not
    private record Batch(ByteArrayOutputStream lines, int answered, int refused) {}

    int run(Path file) throws IOException {
        try (PeopleReader reader = new PeopleReader(file, request);
                ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Progress progress = new Progress(console, Files.size(file));
            OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
            Deque<Future<Batch>> waiting = new ArrayDeque<>();
            try {
                List<PeopleReader.Person> people = reader.next(BATCH);
                while (!people.isEmpty()) {
                    List<PeopleReader.Person> batch = people;
                    waiting.add(workers.submit(() -> answer(batch)));
                    while (waiting.size() > 4 * cores) {
                        write(waiting.remove(), out);
                    }
                    progress.show(answered + refused, reader.position());
                    people = reader.next(BATCH);
                }
            } finally {
                // What was read before a broken row is answered all the same.
                while (!waiting.isEmpty()) {
                    write(waiting.remove(), out);
                }
                out.flush();
                progress.clear();
            }
            progress.end(answered, refused);
        }
        return answered > 0 ? 0 : 2;
    }

    private void write(Future<Batch> future, OutputStream out) throws IOException {
        try {
            Batch batch = future.get();
            batch.lines().writeTo(out);
            answered += batch.answered();
            refused += batch.refused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A diary could not be analysed.", e.getCause());
        }
    }

    private Batch answer(List<PeopleReader.Person> people) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(people.size() * 2048);
        int good = 0;
        List<String> reasons = new ArrayList<>();
        for (PeopleReader.Person person : people) {
            Optional<String> reason = answer(person, lines);
            reason.ifPresent(reasons::add);
            good += reason.isEmpty() ? 1 : 0;
            lines.write('\n');
        }
        return new Batch(lines, good, reasons.size());
    }

    /// Writes one line; returns the reason where there is no answer.
    private Optional<String> answer(PeopleReader.Person person, OutputStream lines) {
        try {
            var read = person.diary();
            switch (analysis.answer(read.trial(), read.diary())) {
                case Answer.Estimated estimated -> {
                    json.write(estimated, Optional.of(person.id()), read.simulated(), lines);
                    return Optional.empty();
                }
                case Answer.Refused obstacle -> {
                    return refuse(person, sentences.obstacle(obstacle.obstacle()), lines);
                }
            }
        } catch (InputException e) {
            return refuse(person, String.valueOf(e.getMessage()), lines);
        }
    }

    private Optional<String> refuse(
            PeopleReader.Person person, String sentence, OutputStream lines) {
        json.writeError(person.id(), sentence, lines);
        return Optional.of(sentence);
    }
}
