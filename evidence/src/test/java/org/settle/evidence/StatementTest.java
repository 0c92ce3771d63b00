package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.settle.checks.BannedWords;
import org.settle.checks.ReadingGrade;

/// What is said to people of a claim.
class StatementTest {
    private static final String HEDGE = "(?i).*\\b(may|might|probably|idea|people say)\\b.*";
    private final List<Claim> claims = Evidence.load().claims();

    @Test
    void isReadAtGradeSeven() {
        for (Claim claim : claims) {
            assertThat(ReadingGrade.of(claim.statement()))
                    .as(claim.statement())
                    .isLessThanOrEqualTo(7);
        }
    }

    @Test
    void neitherBlamesNorPromises() {
        assertThat(claims.stream().map(Claim::statement))
                .allSatisfy(s -> assertThat(BannedWords.in(s, Locale.ENGLISH)).isEmpty());
    }

    @Test
    void neverSaysMoreThanItsGrade() {
        for (Claim claim : claims) {
            String said = claim.statement();
            switch (claim.grade()) {
                case STRONG -> assertThat(said).doesNotMatch(HEDGE);
                case MODERATE -> assertThat(said).contains(" probably ");
                case WEAK -> assertThat(said).contains(" may ");
                case SPECULATIVE -> assertThat(said).startsWith("It is only an idea that ");
                case CONTRADICTED ->
                        assertThat(said)
                                .startsWith("People say ")
                                .containsPattern(
                                        "speaks? against it|found no |did not |do not agree");
            }
        }
    }

    @Test
    void saysWhenAndHowManyWereReadWhereItSaysThatThereIsNothing() {
        assertThat(
                        claims.stream()
                                .map(Claim::statement)
                                .filter(s -> s.matches(".*\\bno (test|result)\\b.*")))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s).contains("148 studies", "November 2026"));
    }
}
