package org.settle.trial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.settle.trial.design.Uniformity.order;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrdersLikeTest {

    @ParameterizedTest
    @CsvSource({
        "daily, 0010110, 2, 35",
        "daily, 00000010, 2, 8",
        "daily, 0120120, 3, 210",
        "daily:run=2, 0010110, 2, 18",
        "daily:run=2, 00100, 2, 1",
        "blocks:2, 00111100, 2, 4",
        "blocks:2, 001111000, 2, 4",
        "blocks:2, 0011110, 2, 2",
        "blocks:1, 0121020, 3, 36",
        "blocks:1, 01210202, 3, 72",
        "blocks:2, 00112222110002, 3, 0",
        "abab:2, 0011001, 2, 2",
        "abba:2, 0011110, 2, 2",
        "abab, 0001110001, 2, 2",
        "abab, 0001112201, 3, 3"
    })
    void hasAsManyOrdersAsCountedByHand(String spec, String seen, int arms, double size) {
        OrderSet set = StudyDesigns.parse(spec).ordersLike(order(seen), arms);

        assertThat(set.size()).isEqualTo(size);
        assertThat(set.all().map(Uniformity::digits).distinct().count()).isEqualTo((long) size);
        assertThat(set.contains(order(seen))).isEqualTo(size > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "daily:run=2, 0011010, 2",
        "daily:run=2, 0112020, 3",
        "daily, 0001101, 2",
        "blocks:2, 00112211, 3",
        "blocks:2, 0011110, 2"
    })
    void keepsTheDaysPerArmAndDrawsUniformly(String spec, String seen, int arms) {
        OrderSet set = StudyDesigns.parse(spec).ordersLike(order(seen), arms);
        List<int[]> members =
                Uniformity.everySequence(seen.length(), arms).filter(set::contains).toList();

        assertThat(members).hasSize((int) set.size());
        assertThat(set.all()).allMatch(set::contains);
        assertThat(members)
                .allSatisfy(
                        member ->
                                assertThat(Counts.of(member, arms))
                                        .isEqualTo(Counts.of(order(seen), arms)));
        Uniformity.assertUniform(set, members, 7);
    }

    @ParameterizedTest
    @CsvSource({
        "daily:run=2, 0001",
        "daily:run=1, 00110",
        "blocks:2, 0110",
        "blocks:2, 00001111",
        "abab:2, 0110",
        "abba:2, 00110011"
    })
    void saysWhenTheOrderSeenBreaksTheDesign(String spec, String seen) {
        assertThat(StudyDesigns.parse(spec).ordersLike(order(seen), 2).contains(order(seen)))
                .isFalse();
    }

    @Test
    void leavesRunInAndFollowUpAlone() {
        OrderSet set = StudyDesigns.parse("blocks:2").ordersLike(order("---0011-"), 2);

        assertThat(set.all().map(Uniformity::digits)).containsExactly("---0011-", "---1100-");
        assertThat(set.contains(order("---1100-"))).isTrue();
        assertThat(set.contains(order("0--1100-"))).isFalse();
    }

    @Test
    void rearrangesOnlyTheKnownDaysOfADailyTrialWithoutARunLimit() {
        OrderSet set = StudyDesigns.parse("daily").ordersLike(order("0-01"), 2);

        assertThat(set.all().map(Uniformity::digits)).containsExactly("0-01", "0-10", "1-00");
    }

    @Test
    void weighsAnOrderByTheWaysToFillItsUnknownDays() {
        OrderSet set = StudyDesigns.parse("daily:run=2").ordersLike(order("0-011"), 2);

        List<String> wanted =
                StudyDesigns.parse("daily:run=2")
                        .orders(5, 2)
                        .all()
                        .map(Uniformity::digits)
                        .map(digits -> digits.charAt(0) + "-" + digits.substring(2))
                        .toList();
        assertThat(set.all().map(Uniformity::digits).toList()).isEqualTo(wanted);
        assertThat(set.size()).isEqualTo(wanted.size());
        assertThat(wanted.stream().distinct().count()).isBetween(2L, wanted.size() - 1L);
    }

    @Test
    void countsAnUnknownDayOfAPlainAlternationToThePeriodBefore() {
        OrderSet set = StudyDesigns.parse("abab").ordersLike(order("00-11-0"), 2);

        assertThat(set.all().map(Uniformity::digits)).containsExactly("00-11-0", "11-00-1");
    }

    @Test
    void findsNoPlainAlternationWhereTheArmsDoNotTakeTurns() {
        assertThat(StudyDesigns.parse("abab").ordersLike(order("001122110"), 3).size()).isZero();
        assertThat(StudyDesigns.parse("abab").ordersLike(order("0011"), 3).size()).isZero();
    }

    @Test
    void rejectsAnOrderThatHoldsAForeignArmOrNone() {
        StudyDesign daily = StudyDesigns.parse("daily");

        assertThatThrownBy(() -> daily.ordersLike(order("012"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arms from 0 to 1")
                .hasMessageContaining("[0, 1, 2]");
        assertThatThrownBy(() -> daily.ordersLike(order("---"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one of them");
    }

    @Test
    void refusesToDrawFromAnEmptySet() {
        OrderSet runs = StudyDesigns.parse("daily:run=1").ordersLike(order("0001"), 2);
        OrderSet blocks = StudyDesigns.parse("blocks:2").ordersLike(order("0001"), 2);

        assertThatThrownBy(() -> runs.draw(SeededRandom.of(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[3, 1] days per arm");
        assertThatThrownBy(() -> blocks.draw(SeededRandom.of(1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
