package org.settle.web.days;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.settle.web.checkin.CheckIn;
import org.settle.web.checkin.Outcome;
import org.settle.web.day.DayClock;
import org.settle.web.days.DayBook.Day;
import org.settle.web.sleep.NightTimes;
import org.settle.web.sleep.SleepNight;
import org.settle.web.ui.Attachment;
import org.settle.web.ui.Visit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One's own days as a table that a spreadsheet opens and that `./settle plan --baseline` reads.
@Controller
class DiaryFile {
    private static final LocalDate FIRST = LocalDate.EPOCH;
    private static final List<String> NIGHT = List.of("bed", "asleep", "woke", "up");

    private final DayBook book;
    private final DayClock days;

    DiaryFile(DayBook book, DayClock days) {
        this.book = book;
        this.days = days;
    }

    @GetMapping("/more/diary.csv")
    ResponseEntity<byte[]> diary(Visit visit) {
        List<Day> all = book.between(visit.person(), FIRST, days.today());
        return Attachment.of(
                "settle-days.csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                table(all).getBytes(StandardCharsets.UTF_8));
    }

    private static String table(List<Day> all) {
        List<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::id).toList();
        StringWriter text = new StringWriter();
        // Unbuffered into memory: there is nothing to close.
        @SuppressWarnings("resource")
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(
                Stream.of(
                                List.of("day"),
                                outcomes,
                                NIGHT,
                                List.of("session_minutes", "late", "note"))
                        .flatMap(List::stream)
                        .toList());
        all.stream().filter(d -> !d.isEmpty()).forEach(d -> csv.writeRecord(row(d, outcomes)));
        return text.toString();
    }

    private static List<String> row(Day day, List<String> outcomes) {
        List<String> row = new ArrayList<>();
        row.add(day.day().toString());
        outcomes.forEach(o -> row.add(day.rating(o).map(v -> v.toString()).orElse("")));
        Optional<NightTimes> night = day.night().map(SleepNight::times);
        Stream.<Function<NightTimes, LocalTime>>of(
                        NightTimes::bed, NightTimes::asleep, NightTimes::woke, NightTimes::up)
                .map(moment -> night.map(moment).map(LocalTime::toString).orElse(""))
                .forEach(row::add);
        row.add(Long.toString(day.minutes()));
        row.add(day.checkIn().filter(CheckIn::late).isPresent() ? "yes" : "no");
        row.add(plain(day.note()));
        return row;
    }

    /// A spreadsheet would take some first letters for a formula.
    private static String plain(String note) {
        return note.matches("(?s)[=+\\-@\t\r].*") ? "'" + note : note;
    }
}
