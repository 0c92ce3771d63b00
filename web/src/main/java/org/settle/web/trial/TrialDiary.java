package org.settle.web.trial;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.settle.trial.Diary;
import org.settle.trial.Outcome;
import org.settle.trial.Sequence;
import org.settle.trial.Trial;
import org.settle.web.checkin.CheckIn;

/// The days of a trial as the analysis takes them, and the same as the table that `./settle
/// analyze` reads.
///
/// What is done on an evening is judged by the next day's check-in: the night and the day that
/// follow. On a paused day nothing counts as done, and what was felt is left out.
///
/// @param mine the trial
/// @param days how many days of it there are so far
/// @param done by day, the arm that was done; [Sequence#NO_ARM] where the day has none
/// @param shares by day, the share of the planned dose; NaN where it is not known
/// @param late by day, whether it was written late
/// @param ratings for each outcome by day, NaN where nothing was written; after them each thing
///   that is counted, 1 where it was ticked
@SuppressWarnings("ArrayRecordComponent") // never compared
record TrialDiary(
        MyTrial mine,
        int days,
        int[] done,
        double[] shares,
        boolean[] late,
        List<double[]> ratings) {

    /// Puts the days together.
    ///
    /// @param mine the trial
    /// @param today no day after it counts
    /// @param written the check-ins by date
    /// @param practised what was done, by date
    static TrialDiary of(
            MyTrial mine,
            LocalDate today,
            Map<LocalDate, CheckIn> written,
            Map<LocalDate, List<Dose>> practised) {
        int days = Math.max(0, Math.min(mine.dayOf(mine.lastDay()), mine.dayOf(today)));
        int[] done = new int[days];
        double[] shares = new double[days];
        boolean[] late = new boolean[days];
        List<double[]> ratings = names(mine.trial()).map(_ -> new double[days]).toList();
        for (int t = 0; t < days; t++) {
            LocalDate date = mine.start().plusDays(t);
            int arm = mine.armOn(date).orElse(Sequence.NO_ARM);
            Dose dose = dose(mine, date, arm, Optional.ofNullable(written.get(date)), practised);
            done[t] = dose.arm();
            shares[t] = dose.share();
            Optional<CheckIn> after =
                    Optional.ofNullable(written.get(date.plusDays(1)))
                            .filter(_ -> !mine.kept().isPaused(date));
            late[t] = after.filter(CheckIn::late).isPresent();
            int outcomes = mine.trial().outcomes().size();
            for (int k = 0; k < outcomes; k++) {
                String asked = mine.kept().outcomes().get(k).id();
                ratings.get(k)[t] =
                        after.map(CheckIn::ratings)
                                .map(r -> r.get(asked))
                                .map(Integer::doubleValue)
                                .orElse(Double.NaN);
            }
            for (int k = outcomes; k < ratings.size(); k++) {
                String thing = mine.kept().things().get(k - outcomes);
                ratings.get(k)[t] =
                        after.map(c -> c.things().contains(thing) ? 1.0 : 0.0).orElse(Double.NaN);
            }
        }
        return new TrialDiary(mine, days, done, shares, late, ratings);
    }

    /// A part of a dose.
    ///
    /// @param arm which arm was done
    /// @param share of what was planned; NaN where it is not known
    record Dose(int arm, double share) {}

    /// What was done on a day: the arm that was drawn if any of it was done, else another one if
    /// that was done, else what the check-in says.
    private static Dose dose(
            MyTrial mine,
            LocalDate date,
            int assigned,
            Optional<CheckIn> checkIn,
            Map<LocalDate, List<Dose>> practised) {
        boolean usual = mine.isUsual(assigned);
        if (mine.kept().isPaused(date)) {
            return new Dose(assigned, usual ? 1 : 0);
        }
        List<Dose> all = practised.getOrDefault(date, List.of());
        double share = all.stream().filter(d -> d.arm() == assigned).mapToDouble(Dose::share).sum();
        if (share > 0) {
            return new Dose(assigned, Math.min(1, share));
        }
        Optional<Dose> other = all.stream().filter(d -> d.arm() != Sequence.NO_ARM).findFirst();
        if (other.isPresent()) {
            double sum =
                    all.stream()
                            .filter(d -> d.arm() == other.get().arm())
                            .mapToDouble(Dose::share)
                            .sum();
            return new Dose(other.get().arm(), Math.min(1, sum));
        }
        if (usual) {
            return new Dose(assigned, 1);
        }
        if (!all.isEmpty()) {
            // What was logged is none of the arms, such as a calm session after numbness.
            return new Dose(assigned, 0);
        }
        Optional<Boolean> said = checkIn.flatMap(CheckIn::session);
        return new Dose(assigned, said.map(yes -> yes ? 1.0 : 0.0).orElse(Double.NaN));
    }

    /// Whether the main outcome was rated on any day.
    boolean hasRatings() {
        return Arrays.stream(ratings.getFirst()).anyMatch(r -> !Double.isNaN(r));
    }

    /// The days for the analysis.
    Diary diary() {
        int[] assigned = new int[days];
        Arrays.setAll(assigned, t -> mine.armOn(mine.start().plusDays(t)).orElse(-1));
        Map<String, double[]> columns = new LinkedHashMap<>();
        List<String> names = names(mine.trial()).toList();
        for (int k = 0; k < names.size(); k++) {
            columns.put(names.get(k), ratings.get(k));
        }
        return Diary.of(assigned, columns)
                .withStart(mine.start())
                .withDone(done, shares)
                .withLate(late);
    }

    /// The days as a table.
    String csv() {
        StringWriter text = new StringWriter();
        // Unbuffered into memory: there is nothing to close.
        @SuppressWarnings("resource")
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        List<String> header = new ArrayList<>(List.of("date", "arm", "dose", "late"));
        names(mine.trial()).forEach(header::add);
        csv.writeRecord(header);
        for (int t = 0; t < days; t++) {
            List<String> row = new ArrayList<>();
            row.add(mine.start().plusDays(t).toString());
            row.add(mine.trial().arms().get(done[t]).label());
            row.add(number(shares[t]));
            row.add(late[t] ? "yes" : "no");
            for (double[] rating : ratings) {
                row.add(number(rating[t]));
            }
            csv.writeRecord(row);
        }
        return text.toString();
    }

    private static Stream<String> names(Trial trial) {
        return Stream.concat(
                trial.outcomes().stream().map(Outcome::name), trial.covariates().stream());
    }

    /// What tells whether a day was changed since.
    String hash() {
        try {
            byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
