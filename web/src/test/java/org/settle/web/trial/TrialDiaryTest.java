package org.settle.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.settle.trial.Arm;
import org.settle.trial.Diary;
import org.settle.trial.Direction;
import org.settle.trial.Outcome;
import org.settle.trial.ProtocolText;
import org.settle.trial.Protocols;
import org.settle.trial.Trial;
import org.settle.trial.design.StudyDesigns;
import org.settle.web.checkin.CheckIn;
import org.settle.web.store.Entry;

class TrialDiaryTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 26);
    private static final Trial TRIAL =
            Protocols.lock(
                    Trial.of(
                                    List.of(new Arm("usual evening"), new Arm("rolling")),
                                    List.of(Outcome.of("sleep", Direction.HIGHER)))
                            .withDesign(StudyDesigns.parse("blocks:1")),
                    14,
                    3,
                    START);

    private static MyTrial mine(List<KeptTrial.Pause> pauses, Optional<LocalDate> stopped) {
        KeptTrial kept =
                new KeptTrial(
                        ProtocolText.write(TRIAL),
                        List.of("usual-evening", "rolling"),
                        "",
                        List.of(org.settle.web.checkin.Outcome.SLEEP),
                        pauses,
                        Map.of(),
                        stopped,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return MyTrial.of(new Entry<>("k", kept, Instant.EPOCH));
    }

    private static CheckIn rated(int sleep, Optional<Boolean> session, boolean late) {
        return new CheckIn(
                Map.of("sleep", sleep), List.of(), List.of(), "", List.of(), session, late);
    }

    /// The first day of an arm.
    private static int dayOf(int arm) {
        return TRIAL.locked().orElseThrow().sequence().toArray()[0] == arm ? 1 : 2;
    }

    @Test
    void anEveningIsJudgedByTheNextDaysCheckIn() {
        MyTrial mine = mine(List.of(), Optional.empty());
        Map<LocalDate, CheckIn> written =
                Map.of(
                        START,
                        rated(1, Optional.empty(), false),
                        START.plusDays(1),
                        rated(7, Optional.empty(), true),
                        START.plusDays(14),
                        rated(9, Optional.empty(), false));
        Diary diary = TrialDiary.of(mine, START.plusDays(20), written, Map.of()).diary();
        assertThat(diary.days()).isEqualTo(14);
        assertThat(diary.column("sleep")[0]).isEqualTo(7);
        assertThat(diary.isLate(1)).isTrue();
        assertThat(diary.column("sleep")[1]).isNaN();
        assertThat(diary.column("sleep")[13]).isEqualTo(9);
        assertThat(diary.assignedArms())
                .isEqualTo(TRIAL.locked().orElseThrow().sequence().toArray());
    }

    @Test
    void theDoseIsWhatWasLoggedElseWhatWasSaidElseUnknown() {
        MyTrial mine = mine(List.of(), Optional.empty());
        int day = dayOf(1);
        LocalDate date = START.plusDays(day - 1L);
        Map<LocalDate, List<TrialDiary.Dose>> half =
                Map.of(date, List.of(new TrialDiary.Dose(1, 0.3), new TrialDiary.Dose(1, 0.2)));
        assertThat(of(mine, Map.of(), half).doseShare(day)).isEqualTo(0.5);
        Map<LocalDate, CheckIn> no = Map.of(date, rated(5, Optional.of(false), false));
        assertThat(of(mine, no, Map.of()).doseShare(day)).isZero();
        assertThat(of(mine, Map.of(), Map.of()).isDoseWritten(day)).isFalse();
    }

    @Test
    void anotherArmOnAUsualEveningIsKnownAsOffPlan() {
        MyTrial mine = mine(List.of(), Optional.empty());
        int day = dayOf(0);
        LocalDate date = START.plusDays(day - 1L);
        Diary diary = of(mine, Map.of(), Map.of(date, List.of(new TrialDiary.Dose(1, 0.8))));
        assertThat(diary.armAssigned(day)).isZero();
        assertThat(diary.armDone(day)).isEqualTo(1);
        assertThat(diary.doseShare(day)).isEqualTo(0.8);
        assertThat(of(mine, Map.of(), Map.of()).doseShare(day)).isEqualTo(1);
    }

    @Test
    void aPausedDayIsLeftOut() {
        int day = dayOf(1);
        LocalDate date = START.plusDays(day - 1L);
        MyTrial mine =
                mine(
                        List.of(new KeptTrial.Pause(date, Optional.of(date), "", Optional.empty())),
                        Optional.empty());
        Diary diary =
                of(
                        mine,
                        Map.of(date.plusDays(1), rated(8, Optional.of(true), false)),
                        Map.of(date, List.of(new TrialDiary.Dose(1, 1))));
        assertThat(diary.column("sleep")[day - 1]).isNaN();
        assertThat(diary.doseShare(day)).isZero();
        assertThat(mine.kept().isPaused(date.plusDays(1))).isFalse();
    }

    @Test
    void aTrialThatWasStoppedEndsThere() {
        MyTrial mine = mine(List.of(), Optional.of(START.plusDays(4)));
        assertThat(mine.isOver(START.plusDays(5))).isTrue();
        assertThat(mine.armOn(START.plusDays(5))).isEmpty();
        assertThat(TrialDiary.of(mine, START.plusDays(9), Map.of(), Map.of()).days()).isEqualTo(5);
        assertThat(mine(List.of(), Optional.of(START.minusDays(1))).neverBegan()).isTrue();
    }

    @Test
    void theTableSaysTheSame() {
        MyTrial mine = mine(List.of(), Optional.empty());
        TrialDiary diary =
                TrialDiary.of(
                        mine,
                        START,
                        Map.of(START.plusDays(1), rated(6, Optional.empty(), false)),
                        Map.of());
        String arm = mine.labelOn(START).orElseThrow();
        String dose = arm.equals("rolling") ? "" : "1";
        assertThat(diary.csv().lines())
                .containsExactly(
                        "date,arm,dose,late,sleep", START + "," + arm + "," + dose + ",no,6");
        assertThat(diary.hash()).hasSize(64);
    }

    private static Diary of(
            MyTrial mine,
            Map<LocalDate, CheckIn> written,
            Map<LocalDate, List<TrialDiary.Dose>> practised) {
        return TrialDiary.of(mine, START.plusDays(20), written, practised).diary();
    }
}
