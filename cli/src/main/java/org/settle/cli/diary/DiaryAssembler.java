package org.settle.cli.diary;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.LockedOrder;
import org.settle.trial.OutcomeRange;
import org.settle.trial.Sequence;
import org.settle.trial.Trial;

/// Turns the rows of one person into a trial and a diary.
final class DiaryAssembler {
    static final int MOST_DAYS = 200_000;
    private static final int MOST_ARMS = 26;
    private static final int LONGEST_LABEL = 200;

    private final Columns columns;
    private final Cells cells;

    DiaryAssembler(Columns columns, boolean decimalComma) {
        this.columns = columns;
        this.cells = new Cells(decimalComma);
    }

    /// One row of the file.
    ///
    /// @param number its number in the file
    /// @param record its cells
    record Row(long number, CsvRecord record) {
        String cell(int column) {
            return record.getField(column);
        }
    }

    ReadDiary assemble(List<Row> rows, boolean simulated) {
        if (rows.isEmpty()) {
            throw InputException.of(columns.file(), "file.headerOnly");
        }
        Cells cells = cells(rows);
        long[] day = days(rows);
        long first = firstDay(rows, day);
        int days = span(rows, day, first);
        Trial trial = trial(rows);
        int[] arms = new int[days];
        Arrays.fill(arms, Sequence.NO_ARM);
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int k = 0; k < trial.arms().size(); k++) {
            index.put(trial.arms().get(k).label(), k);
        }
        for (int r = 0; r < rows.size(); r++) {
            String label = rows.get(r).cell(columns.arm()).strip();
            if (!label.isEmpty()) {
                arms[(int) (day[r] - first)] = index.getOrDefault(label, Sequence.NO_ARM);
            }
        }
        Diary diary = Diary.of(arms, values(cells, rows, day, first, days));
        if (columns.isDated()) {
            diary = diary.withStart(LocalDate.ofEpochDay(first));
        }
        if (trial.locked().isPresent()) {
            diary = diary.withAssigned(trial.locked().get().sequence());
        }
        if (columns.dose() >= 0) {
            int dosed = trial.activeReference() ? 0 : 1;
            diary = withDose(cells, diary, rows, day, first, dosed);
        }
        return new ReadDiary(trial, withLate(diary, rows, day, first), simulated);
    }

    /// One cell such as 12,5 says how all numbers of the diary are written.
    private Cells cells(List<Row> rows) {
        if (!cells.allowsDecimalComma()) {
            return cells;
        }
        int[] numbers = columns.numbers();
        for (Row row : rows) {
            for (int column : numbers) {
                if (Cells.showsDecimalComma(row.cell(column))) {
                    return cells.withCertainComma();
                }
            }
        }
        return cells;
    }

    private long[] days(List<Row> rows) {
        long[] day = new long[rows.size()];
        for (int r = 0; r < day.length; r++) {
            Row row = rows.get(r);
            Cells.Place place = columns.place(row.number(), columns.day());
            String cell = row.cell(columns.day());
            day[r] = columns.isDated() ? Cells.date(cell, place) : Cells.day(cell, place);
            if (r > 0 && day[r] <= day[r - 1]) {
                throw outOfOrder(rows, day, r, place);
            }
        }
        return day;
    }

    private InputException outOfOrder(List<Row> rows, long[] day, int r, Cells.Place place) {
        for (int q = 0; q < r; q++) {
            if (day[q] == day[r]) {
                return InputException.of(
                        place.text(), "day.twice", shown(day[r]), rows.get(q).number());
            }
        }
        return InputException.of(place.text(), "day.backwards", shown(day[r]), shown(day[r - 1]));
    }

    private String shown(long day) {
        return columns.isDated() ? LocalDate.ofEpochDay(day).toString() : Long.toString(day);
    }

    /// Day 1 is the first row's day, or day 1 of the plan where there is one.
    private long firstDay(List<Row> rows, long[] day) {
        Optional<LockedOrder> locked = columns.request().plan().flatMap(Trial::locked);
        if (locked.isEmpty()) {
            return day[0];
        }
        long first = day[0];
        if (!columns.isDated()) {
            first = 1;
        } else if (locked.get().start().isPresent()) {
            first = locked.get().start().get().toEpochDay();
        }
        if (day[0] < first) {
            Cells.Place place = columns.place(rows.getFirst().number(), columns.day());
            throw InputException.of(place.text(), "day.beforePlan", shown(day[0]));
        }
        return first;
    }

    private int span(List<Row> rows, long[] day, long first) {
        long span = day[day.length - 1] - first + 1;
        if (span > MOST_DAYS) {
            Cells.Place place = columns.place(rows.getLast().number(), columns.day());
            throw InputException.of(
                    place.text(), "day.tooFar", Long.toString(span), Integer.toString(MOST_DAYS));
        }
        return (int) span;
    }

    private Trial trial(List<Row> rows) {
        Set<String> labels = new HashSet<>();
        for (Row row : rows) {
            String label = row.cell(columns.arm()).strip();
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        DiaryRequest request = columns.request();
        List<String> ordered;
        if (request.plan().isPresent()) {
            ordered = request.plan().get().arms().stream().map(Arm::label).toList();
            checkInPlan(rows, ordered);
        } else {
            ordered = ordered(labels);
            checkLabels(rows, ordered);
            checkReference(ordered, request);
        }
        List<Arm> arms = new ArrayList<>(ordered.stream().map(Arm::new).toList());
        arms.sort(Comparator.comparing(arm -> !arm.label().equals(reference(ordered))));
        return new Trial(
                arms,
                request.plan().map(Trial::activeReference).orElse(request.activeReference()),
                columns.outcomes(),
                request.plan().flatMap(Trial::design).or(request::design),
                request.estimand(),
                request.covariates(),
                request.plan().flatMap(Trial::locked));
    }

    private String reference(List<String> ordered) {
        DiaryRequest request = columns.request();
        if (request.plan().isPresent()) {
            return ordered.getFirst();
        }
        return request.reference().orElse("0");
    }

    /// Labels in an order that does not depend on the order of days: numbers by value, then words.
    private static List<String> ordered(Set<String> labels) {
        return labels.stream()
                .sorted(
                        Comparator.comparingDouble(DiaryAssembler::asNumber)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double asNumber(String label) {
        return label.matches("\\d{1,9}") ? Double.parseDouble(label) : Double.POSITIVE_INFINITY;
    }

    private void checkLabels(List<Row> rows, List<String> labels) {
        String file = columns.file();
        int longest = labels.stream().mapToInt(String::length).max().orElse(0);
        if (longest > LONGEST_LABEL) {
            throw InputException.of(file, "arm.tooLong", longest);
        }
        if (labels.size() > MOST_ARMS) {
            throw InputException.of(
                    file, "arm.tooMany", labels.size(), MOST_ARMS, columns.request().armColumn());
        }
        for (Row row : rows) {
            if (!ReadableName.isReadable(row.cell(columns.arm()).strip())) {
                Cells.Place place = columns.place(row.number(), columns.arm());
                throw InputException.of(place.text(), "arm.hidden", row.cell(columns.arm()));
            }
        }
        checkAlike(labels);
        if (labels.isEmpty()) {
            Cells.Place place = columns.place(rows.getFirst().number(), columns.arm());
            throw InputException.of(place.text(), "arm.empty");
        }
        if (labels.size() == 1) {
            throw InputException.of(file, "arm.one", labels.getFirst());
        }
    }

    /// One arm written in two ways would become two arms.
    private void checkAlike(List<String> labels) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String label : labels) {
            String plain = label.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
            String other = seen.putIfAbsent(plain, label);
            if (other != null) {
                throw InputException.of(columns.file(), "arm.alike", other, label);
            }
        }
    }

    private void checkReference(List<String> labels, DiaryRequest request) {
        String reference = request.reference().orElse("0");
        if (!labels.contains(reference)) {
            throw InputException.of(columns.file(), "arm.noReference", reference, labels);
        }
    }

    private void checkInPlan(List<Row> rows, List<String> planned) {
        for (Row row : rows) {
            String label = row.cell(columns.arm()).strip();
            if (!label.isEmpty() && !planned.contains(label)) {
                throw InputException.of(
                        columns.place(row.number(), columns.arm()).text(),
                        "arm.notInPlan",
                        label,
                        planned);
            }
        }
    }

    private Map<String, double[]> values(
            Cells cells, List<Row> rows, long[] day, long first, int days) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (int j = 0; j < columns.outcomes().size(); j++) {
            double[] column =
                    column(cells, rows, day, first, days, columns.outcome(j), "cell.number");
            checkRange(rows, day, first, column, j);
            values.put(columns.outcomes().get(j).name(), column);
            if (columns.request().plan().isEmpty()) {
                checkArmKnown(rows, day, first, column);
            }
        }
        for (int j = 0; j < columns.request().covariates().size(); j++) {
            values.put(
                    columns.request().covariates().get(j),
                    column(cells, rows, day, first, days, columns.covariate(j), "covariate.text"));
        }
        return values;
    }

    private double[] column(
            Cells cells,
            List<Row> rows,
            long[] day,
            long first,
            int days,
            int column,
            String otherwise) {
        double[] values = new double[days];
        Arrays.fill(values, Double.NaN);
        for (int r = 0; r < day.length; r++) {
            Row row = rows.get(r);
            values[(int) (day[r] - first)] =
                    cells.number(row.cell(column), columns.place(row.number(), column), otherwise);
        }
        return values;
    }

    private void checkRange(List<Row> rows, long[] day, long first, double[] column, int j) {
        Optional<OutcomeRange> range = columns.outcomes().get(j).range();
        for (int r = 0; r < day.length && range.isPresent(); r++) {
            double value = column[(int) (day[r] - first)];
            if (!Double.isNaN(value) && !range.get().contains(value)) {
                Cells.Place place = columns.place(rows.get(r).number(), columns.outcome(j));
                throw InputException.of(
                        place.text(),
                        "cell.range",
                        rows.get(r).cell(columns.outcome(j)).strip(),
                        plain(range.get().lowest()),
                        plain(range.get().highest()));
            }
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private void checkArmKnown(List<Row> rows, long[] day, long first, double[] column) {
        for (int r = 0; r < day.length; r++) {
            boolean observed = !Double.isNaN(column[(int) (day[r] - first)]);
            if (observed && rows.get(r).cell(columns.arm()).isBlank()) {
                Cells.Place place = columns.place(rows.get(r).number(), columns.arm());
                throw InputException.of(place.text(), "arm.empty");
            }
        }
    }

    /// Only days of an arm with an exposure ask for a dose, and only those that have a row.
    private Diary withDose(
            Cells cells, Diary diary, List<Row> rows, long[] day, long first, int dosed) {
        double[] shares = new double[diary.days()];
        int[] done = new int[diary.days()];
        Arrays.fill(shares, 1);
        for (int t = 0; t < done.length; t++) {
            done[t] = diary.armDone(t + 1);
        }
        for (int r = 0; r < day.length; r++) {
            Row row = rows.get(r);
            Cells.Place place = columns.place(row.number(), columns.dose());
            double share = cells.share(row.cell(columns.dose()), place);
            int t = (int) (day[r] - first);
            if (done[t] >= dosed || !Double.isNaN(share)) {
                shares[t] = share;
            }
        }
        return diary.withDone(done, shares);
    }

    private Diary withLate(Diary diary, List<Row> rows, long[] day, long first) {
        if (columns.late() < 0) {
            return diary;
        }
        boolean[] late = new boolean[diary.days()];
        for (int r = 0; r < day.length; r++) {
            Row row = rows.get(r);
            late[(int) (day[r] - first)] =
                    Cells.yes(
                            row.cell(columns.late()), columns.place(row.number(), columns.late()));
        }
        return diary.withLate(late);
    }
}
