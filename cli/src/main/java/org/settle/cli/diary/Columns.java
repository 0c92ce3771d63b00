package org.settle.cli.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.settle.trial.Outcome;
import org.settle.trial.Trial;

/// Where the columns of a file stand, and which outcomes they hold.
final class Columns {
    private static final int MOST_COVARIATES = 40;
    static final String PERSON = "person";

    private final String file;
    private final List<String> header;
    private final DiaryRequest request;
    private final boolean dated;
    private final int day;
    private final int arm;
    private final List<Outcome> outcomes;
    private final int[] outcome;
    private final int[] covariate;
    private final int dose;
    private final int late;

    Columns(String file, List<String> header, DiaryRequest request) {
        this.file = file;
        this.header = header;
        this.request = request;
        int number = indexIgnoringCase("day");
        dated = number < 0;
        day = dated ? indexIgnoringCase("date") : number;
        if (day < 0) {
            throw InputException.of(file, "header.noDay", names());
        }
        if (!header.contains(request.armColumn())) {
            throw InputException.of(file, "header.noArm", request.armColumn(), names());
        }
        arm = index(request.armColumn());
        dose = request.doseColumn().map(this::index).orElse(-1);
        late = request.lateColumn().map(this::index).orElse(-1);
        covariate = request.covariates().stream().mapToInt(this::index).toArray();
        outcomes = wanted();
        outcome = outcomes.stream().mapToInt(o -> index(o.name())).toArray();
        checkOnce();
        checkNamed("--better", request.better().keySet());
        checkNamed("--mid", request.mid().keySet());
    }

    private void checkOnce() {
        if (covariate.length > MOST_COVARIATES) {
            throw InputException.of(file, "covariates.tooMany", covariate.length, MOST_COVARIATES);
        }
        Set<Integer> seen = new HashSet<>();
        for (int[] group : new int[][] {outcome, covariate, {day, arm}}) {
            for (int column : group) {
                if (!seen.add(column)) {
                    throw InputException.of(file, "header.twice", header.get(column));
                }
            }
        }
    }

    /// A misspelled name must not pass as if nothing had been said.
    private void checkNamed(String option, Set<String> named) {
        List<String> names = outcomes.stream().map(Outcome::name).toList();
        for (String name : named) {
            if (!name.isEmpty() && !names.contains(name)) {
                throw InputException.of(option, "option.noOutcome", name, names);
            }
        }
    }

    private List<Outcome> wanted() {
        if (!request.outcomes().isEmpty()) {
            return request.outcomes().stream().map(this::outcome).toList();
        }
        if (request.plan().isPresent()) {
            return request.plan().get().outcomes().stream().map(o -> outcome(o.name())).toList();
        }
        List<String> left = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            String name = header.get(c);
            boolean known = c == day || c == arm || c == dose || c == late;
            boolean other = name.isEmpty() || request.covariates().contains(name);
            boolean usual =
                    Set.of("day", "date", PERSON, "note", "notes", "comment", "comments")
                            .contains(name.toLowerCase(Locale.ROOT));
            if (!known && !other && !usual) {
                left.add(name);
            }
        }
        if (left.size() != 1) {
            throw InputException.of(file, "header.noOutcome", names());
        }
        return List.of(outcome(left.getFirst()));
    }

    /// What the caller says goes before what the plan says.
    private Outcome outcome(String name) {
        index(name);
        Optional<Outcome> planned =
                request.plan().stream()
                        .map(Trial::outcomes)
                        .flatMap(List::stream)
                        .filter(o -> o.name().equals(name))
                        .findFirst();
        boolean said = request.better().containsKey(name) || request.better().containsKey("");
        OptionalDouble mid =
                request.mid(name)
                        .map(OptionalDouble::of)
                        .orElse(
                                planned.map(Outcome::minimalImportantDifference)
                                        .orElse(OptionalDouble.empty()));
        return new Outcome(
                name,
                planned.map(Outcome::unit).orElse(""),
                said
                        ? request.better(name)
                        : planned.map(Outcome::better).orElse(request.better(name)),
                mid,
                planned.flatMap(Outcome::range));
    }

    private int index(String name) {
        int index = name.isBlank() ? -1 : header.indexOf(name);
        if (index < 0) {
            throw InputException.of(file, "header.missing", name, names());
        }
        if (!ReadableName.isReadable(name)) {
            throw InputException.of(file, "header.hidden", name);
        }
        return index;
    }

    private int indexIgnoringCase(String name) {
        for (int c = 0; c < header.size(); c++) {
            if (header.get(c).equalsIgnoreCase(name)) {
                return c;
            }
        }
        return -1;
    }

    int person() {
        int column = indexIgnoringCase(PERSON);
        if (column < 0) {
            throw InputException.of(file, "header.missing", PERSON, names());
        }
        return column;
    }

    private List<String> names() {
        return header.stream().filter(name -> !name.isEmpty()).toList();
    }

    Cells.Place place(long row, int column) {
        return new Cells.Place(file, row, header.get(column));
    }

    String file() {
        return file;
    }

    DiaryRequest request() {
        return request;
    }

    boolean isDated() {
        return dated;
    }

    int day() {
        return day;
    }

    int arm() {
        return arm;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    int outcome(int j) {
        return outcome[j];
    }

    int covariate(int j) {
        return covariate[j];
    }

    /// The columns that hold numbers.
    int[] numbers() {
        IntStream doses = dose < 0 ? IntStream.empty() : IntStream.of(dose);
        return IntStream.concat(
                        IntStream.concat(IntStream.of(outcome), IntStream.of(covariate)), doses)
                .toArray();
    }

    int dose() {
        return dose;
    }

    int late() {
        return late;
    }
}
