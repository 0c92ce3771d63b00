package org.settle.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.settle.trial.Arm;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.ProtocolText;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;
import org.settle.web.checkin.CheckIn;
import org.settle.web.pain.PainMap;
import org.settle.web.sleep.NightTimes;
import org.settle.web.sleep.SleepNight;
import org.settle.web.store.Documents;
import org.settle.web.store.Kind;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.store.SecretKeys;
import org.settle.web.system.DataFolder;
import org.settle.web.system.StoreAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Fills the store of a Settle that is not running with simulated people, through its own doors:
/// each entry encrypted with its person's key.
final class FilledStore {
    private static final int CHECK_INS = 200;
    private static final int NIGHTS = 80;
    private static final int PAIN_MAPS = 20;
    static final int ENTRIES_EACH = CHECK_INS + NIGHTS + PAIN_MAPS;

    /// The keys of everybody's trials.
    static final String OVER = "2026-01-01-1";

    private static final String RUNNING = "2026-01-02-2";
    private static final List<String> ARMS = List.of("usual-evening", "breathing");
    private static final int DAYS = 56;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Documents documents;
    private final People people;
    private final TransactionTemplate all;

    private FilledStore(DataSource store, StoreAddress address, Path data) {
        JdbcClient sql = JdbcClient.create(store);
        SecretKeys keys = SecretKeys.in(data.resolve("instance.key"), new SecureRandom());
        documents =
                new Documents(
                        sql,
                        keys,
                        JsonMapper.builder().build(),
                        Clock.systemUTC(),
                        address.dialect());
        people = new People(sql, keys, Clock.systemUTC(), address.dialect());
        all = new TransactionTemplate(new DataSourceTransactionManager(store));
    }

    /// Adds people with entries of the last months.
    ///
    /// @param data the data folder, made by a first start
    /// @param address where the store is, filled with tables by that start
    /// @param count how many people
    /// @param running whether they are in the middle of a trial; else they plan one
    /// @return the secrets of their browsers
    static List<String> add(Path data, StoreAddress address, int count, boolean running) {
        List<String> secrets = new ArrayList<>();
        try (HikariDataSource connections = address.open(DataFolder.of(data.toString()))) {
            FilledStore store = new FilledStore(connections, address, data);
            for (int person = 0; person < count; person++) {
                store.all.executeWithoutResult(_ -> secrets.add(store.person(running)));
            }
        }
        return secrets;
    }

    /// A trial as the store has it; the application's own record is not public.
    ///
    /// @param protocol the sealed plan
    /// @param arms ids of interventions
    /// @param idea an own idea, or empty
    /// @param outcomes what is rated
    /// @param pauses none
    /// @param expectation none
    /// @param stopped nothing
    /// @param guess what was guessed, where the trial is over
    /// @param seal the hash of its days, where the answer was shown
    private record KeptTrial(
            String protocol,
            List<String> arms,
            String idea,
            List<String> outcomes,
            List<String> pauses,
            Map<String, Integer> expectation,
            Optional<LocalDate> stopped,
            Optional<String> guess,
            Optional<String> seal) {}

    /// A plan that is not locked yet, as the store has it.
    private record Draft(
            List<String> arms,
            String idea,
            String outcome,
            List<String> seconds,
            double worthwhile,
            int days,
            String rhythm) {}

    /// Everybody has the answer of an earlier trial.
    private void trials(Person person, LocalDate today, boolean running) {
        Kind<KeptTrial> kind = new Kind<>("trial", KeptTrial.class);
        documents.put(
                person, kind, OVER, trial(today.minusDays(150), Optional.of("helps"), "shown"));
        if (running) {
            documents.put(person, kind, RUNNING, trial(today.minusDays(30), Optional.empty(), ""));
        } else {
            documents.put(
                    person,
                    new Kind<>("trial-draft", Draft.class),
                    "own",
                    new Draft(ARMS, "", "SLEEP", List.of(), 1, DAYS, "week"));
        }
    }

    private KeptTrial trial(LocalDate start, Optional<String> guess, String seal) {
        Trial plan =
                Trial.of(
                                List.of(new Arm("usual evening"), new Arm("slow breathing")),
                                List.of(
                                        Outcome.of("sleep", Direction.HIGHER)
                                                .withRange(0, 10)
                                                .withMinimalImportantDifference(1)))
                        .withDesign(StudyDesigns.parse("blocks:7"));
        Trial locked = Protocols.lock(plan, DAYS, random.nextInt(1_000_000), start);
        return new KeptTrial(
                ProtocolText.write(locked),
                ARMS,
                "",
                List.of("SLEEP"),
                List.of(),
                Map.of(),
                Optional.empty(),
                guess,
                Optional.of(seal).filter(s -> !s.isEmpty()));
    }

    private String person(boolean running) {
        Person person = people.add(Person.Role.GUEST);
        LocalDate today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
        trials(person, today, running);
        Kind<CheckIn> checkIn = new Kind<>("check-in", CheckIn.class);
        Kind<SleepNight> sleep = new Kind<>("sleep", SleepNight.class);
        Kind<PainMap> pain = new Kind<>("pain", PainMap.class);
        for (int ago = 1; ago <= CHECK_INS; ago++) {
            documents.put(person, checkIn, today.minusDays(ago).toString(), day());
        }
        for (int ago = 1; ago <= NIGHTS; ago++) {
            documents.put(person, sleep, today.minusDays(ago).toString(), night());
        }
        for (int ago = 1; ago <= PAIN_MAPS; ago++) {
            PainMap map = new PainMap(Map.of("calf-left", rating(), "neck-back", rating()), false);
            documents.put(person, pain, today.minusDays(ago).toString(), map);
        }
        return people.signIn(person);
    }

    private CheckIn day() {
        return new CheckIn(
                Map.of("sleep", rating(), "worry", rating(), "pain", rating()),
                List.of(),
                List.of("coffee"),
                "simulated entry " + random.nextInt(1_000_000),
                List.of("things", "note"),
                Optional.of(random.nextBoolean()),
                false);
    }

    private SleepNight night() {
        NightTimes times =
                new NightTimes(
                        LocalTime.of(22, random.nextInt(60)),
                        LocalTime.of(23, random.nextInt(60)),
                        LocalTime.of(6, random.nextInt(60)),
                        LocalTime.of(7, random.nextInt(60)));
        return new SleepNight(times, "UTC", Optional.of(rating()), true, false);
    }

    private int rating() {
        return random.nextInt(11);
    }
}
